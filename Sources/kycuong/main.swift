import Glibc

exit(Launch.run().rawValue)
