/** What the build makes of files that are no code. */
declare module '*.md?raw' {
  const text: string;
  export default text;
}
interface ImportMeta {
  glob<T>(pattern: string, options: { eager: true; query: string; import: string }): Record<string, T>;
}
