import { AppPage } from './page.tsx';

export default function Page() {
  return <AppPage title="Videre" />;
}
