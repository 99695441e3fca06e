interface Options { open: boolean }
function nav(p: Options) { const Menu = p.open; return <nav open={Menu} />; }
