function mark(target: any, context: any) {}
@mark
class Page { render() { return <p>component</p>; } }
