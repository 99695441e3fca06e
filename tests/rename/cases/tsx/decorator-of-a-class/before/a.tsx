function component(target: any, context: any) {}
@component
class Page { render() { return <p>component</p>; } }
