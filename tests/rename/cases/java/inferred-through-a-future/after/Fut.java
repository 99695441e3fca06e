import java.util.concurrent.CompletableFuture;

class Item {
    int price;
}

class Fut {
    CompletableFuture<Integer> run() {
        return CompletableFuture.supplyAsync(() -> new Item())
            .thenApply(i -> {
                i.price++;
                return i;
            })
            .thenApply(i -> i.price);
    }
}
