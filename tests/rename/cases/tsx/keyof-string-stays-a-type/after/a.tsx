interface Settings { text: string }
const get = (p: Settings, k: keyof Settings) => <p>{p[k]}</p>;
