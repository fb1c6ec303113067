/** What Vite makes of a schema file imported as text. */
declare module '*.xsd?raw' {
  const text: string;
  export default text;
}
