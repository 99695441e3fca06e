const href = 'x';
const a = <use xlink:href={href} />;
