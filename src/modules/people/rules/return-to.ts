/** Where somebody came from, if that is an address of ours: a path, never another host (`//other`, `/\other`) and never the API. */
export const returnTo = (asked: string | undefined): string =>
  asked !== undefined && /^\/(?![/\\])[^\\\s]*$/.test(asked) && !asked.startsWith('/api/') ? asked : '/';
