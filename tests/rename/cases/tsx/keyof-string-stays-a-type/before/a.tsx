interface Props { text: string }
const get = (p: Props, k: keyof Props) => <p>{p[k]}</p>;
