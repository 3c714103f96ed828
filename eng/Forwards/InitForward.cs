using System.Runtime.CompilerServices;

// The netstandard2.0 build of a library brings this type itself, and whoever was compiled against that build names it there in every
// "init" that is called. Run with the net10.0 build, they must find it, or each such call ends in a MissingMethodException.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
