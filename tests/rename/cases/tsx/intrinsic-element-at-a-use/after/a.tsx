declare namespace JSX {
  interface Element {}
  interface IntrinsicElements { panel: {} }
}
const a = <panel>box</panel>;
