const span = 'a';
const a = <span>{span}</span>;
