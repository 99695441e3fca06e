declare namespace JSX {
  interface Element {}
  interface IntrinsicElements { box: {} }
}
const a = <box>box</box>;
