interface View { render(): unknown }
class A implements View { render() { return <b />; } }
class B { render() { return <i />; } }
new A().render(); new B().render();
