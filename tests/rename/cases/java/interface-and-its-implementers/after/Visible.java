public interface Visible {}
