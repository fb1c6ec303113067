/** What Vite makes of a Typst file imported as text. */
declare module '*.typ?raw' {
  const text: string;
  export default text;
}
