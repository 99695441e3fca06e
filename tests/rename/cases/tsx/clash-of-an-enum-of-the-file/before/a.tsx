enum Kind { Plain }
function Badge({ kind }: { kind: Kind }) { return <b>{kind}</b>; }
export const badge = <Badge kind={Kind.Plain} />;
