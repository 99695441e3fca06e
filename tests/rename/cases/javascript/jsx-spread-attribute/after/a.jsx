export const page = (all) => <a {...all} props="props" />;
