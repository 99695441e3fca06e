const x = 'x';
const a = <use xlink:href={x} />;
