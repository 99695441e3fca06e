declare namespace JSX {
  interface Element {}
  interface IntrinsicElements { box: { size?: number }; bar: { size?: number } }
}
const a = <box size={1}><bar size={2} /></box>;
