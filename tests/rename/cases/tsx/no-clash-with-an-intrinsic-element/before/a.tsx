const text = 'a';
const a = <span>{text}</span>;
