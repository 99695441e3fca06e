class Page { static displayName = 'Page'; displayName = ''; render() { return <p>{Page.displayName}</p>; } }
new Page().displayName;
