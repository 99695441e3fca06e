abstract class View { abstract draw(): unknown; show() { return this.draw(); } }
class Small extends View { draw() { return <b />; } }
