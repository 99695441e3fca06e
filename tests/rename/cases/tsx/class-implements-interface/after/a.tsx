interface View { draw(): unknown }
class A implements View { draw() { return <b />; } }
class B { render() { return <i />; } }
new A().draw(); new B().render();
