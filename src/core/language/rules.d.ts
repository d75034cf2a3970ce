/** A file of rules, without what only its readers need: comments and examples. */
declare module '*.rules' {
  const text: string;
  export default text;
}
