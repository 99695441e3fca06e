declare namespace JSX {
  interface Element {}
  interface IntrinsicElements { box: { extent?: number }; bar: { size?: number } }
}
const a = <box extent={1}><bar size={2} /></box>;
