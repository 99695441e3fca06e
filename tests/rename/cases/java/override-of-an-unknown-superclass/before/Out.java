import org.example.lib.Handler;

class Out extends Handler {
    @Override
    protected void process(String s) {}
}
