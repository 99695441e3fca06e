from pkg import *

compute()

