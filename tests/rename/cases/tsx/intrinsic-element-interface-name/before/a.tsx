interface BoxProps { size: number }
declare namespace JSX { interface Element {} interface IntrinsicElements { box: BoxProps } }
const a = <box size={1} />;
