const A = ({ open }: { open: boolean }) => (
  <div>{open && <b>open</b>}{open ? <i /> : null}</div>
);
