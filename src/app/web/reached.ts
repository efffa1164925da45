/** Parts of the app that are loaded when somebody goes there. Without the network that fails, which is no fault in the page. */
import { Refused } from './api.ts';

/** Whether the server can be reached. */
export const answers = (): Promise<boolean> =>
  fetch('/api/session', { cache: 'no-store' }).then(
    () => true,
    () => false,
  );

/** A load that says `notFetched` when it failed because the server is out of reach; another failure is left as it is. */
export const reached =
  <Part>(load: () => Promise<Part>, reach: () => Promise<boolean> = answers) =>
  async (): Promise<Part> => {
    try {
      return await load();
    } catch (fault) {
      throw (await reach()) ? fault : new Refused({ code: 'notFetched', params: {}, detail: '' });
    }
  };
