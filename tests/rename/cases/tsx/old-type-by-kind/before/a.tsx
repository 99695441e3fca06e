interface Menu { open: boolean }
function nav(p: Menu) { const Menu = p.open; return <nav open={Menu} />; }
