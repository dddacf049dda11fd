/** Two invented reports that disagree on a number, and a third that repeats one of them: small enough to be built in a moment. */
export const HARBOUR = `Ferry sinks off Port Lessing
The Lessing Chronicle
March 4, 2031

PORT LESSING — The ferry Amalia sank off Port Lessing on Monday. The coast guard said that 12 people were killed when the ferry went
down. "We searched through the night," said Captain Orla Brandt, who led the search.

The shipping company denied that the ferry had been overloaded.
`

export const UNION = `Crews' union speaks of a larger toll
The Straits Observer
March 5, 2031

LESSING — The seamen's union said on Tuesday that at least 30 people were killed when the ferry Amalia sank on Monday. The union accused
the shipping company of overloading the ferry.
`

export const BLOG = `What they do not tell you
March 6, 2031

According to the seamen's union, at least 30 people were killed when the ferry sank. The coast guard says that 12 people were killed.
`

export const CASE = { 'a-harbour.txt': HARBOUR, 'b-union.txt': UNION, 'c-blog.txt': BLOG } as const
