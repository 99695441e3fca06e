declare namespace JSX {
  interface Element {}
  interface IntrinsicElements { panel: { size?: number }; bar: {} }
}
const a = <panel size={1}><bar /></panel>;
const box = 1;
