/**
 * See {@link
 * Doc#start(int, String)
 * the method go} and {@link #start(int,String)}.
 */
class Doc {
    void start(int n, String s) {}
}
