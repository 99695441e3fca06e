public class Form {
    public class Field {
        Form owner() {
            return Form.this;
        }
    }

    public interface Listener {}
}
