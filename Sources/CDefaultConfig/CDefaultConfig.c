#include "CDefaultConfig.h"
