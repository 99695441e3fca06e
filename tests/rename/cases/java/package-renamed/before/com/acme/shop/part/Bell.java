package com.acme.shop.part;

public class Bell {}
