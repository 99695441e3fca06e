public class Panel {
    public class Field {
        Panel owner() {
            return Panel.this;
        }
    }

    public interface Listener {}
}
