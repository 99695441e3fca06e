interface BoxAttributes { size: number }
declare namespace JSX { interface Element {} interface IntrinsicElements { box: BoxAttributes } }
const a = <box size={1} />;
