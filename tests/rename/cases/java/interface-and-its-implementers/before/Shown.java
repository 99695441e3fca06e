public interface Shown {}
