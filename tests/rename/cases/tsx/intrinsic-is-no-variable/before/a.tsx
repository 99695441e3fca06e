const input = 1;
const a = <input id={`${input}`} />;
