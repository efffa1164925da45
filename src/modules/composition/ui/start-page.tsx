import { AppPage } from '../../../app/web/page.tsx';

export default function Page() {
  return <AppPage title="Videre" />;
}
