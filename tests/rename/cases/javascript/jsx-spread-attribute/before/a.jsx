export const page = (props) => <a {...props} props="props" />;
