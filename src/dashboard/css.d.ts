/** A style sheet as text, as Vite gives it. */
declare module "*.css?inline" {
  const style: string;
  export default style;
}
