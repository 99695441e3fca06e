abstract class View { abstract paint(): unknown; show() { return this.paint(); } }
class Small extends View { paint() { return <b />; } }
