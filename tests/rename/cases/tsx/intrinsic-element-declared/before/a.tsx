declare namespace JSX {
  interface Element {}
  interface IntrinsicElements { box: { size?: number }; bar: {} }
}
const a = <box size={1}><bar /></box>;
const box = 1;
