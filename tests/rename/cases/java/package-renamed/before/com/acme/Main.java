package com.acme;

import com.acme.shop.Till;
import com.acme.shop.part.*;
import static com.acme.shop.Till.*;

class Main {
    Till shop = new com.acme.shop.Till();
    String s = "com.acme.shop";
}
