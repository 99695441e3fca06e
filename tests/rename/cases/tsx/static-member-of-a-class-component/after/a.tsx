class Page { static title = 'Page'; displayName = ''; render() { return <p>{Page.title}</p>; } }
new Page().displayName;
