<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>canvas</source>
        <comment>Add a lane for each role and a stage for each part of the customer&apos;s journey.
Steps stand where they meet.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas</source>
        <comment>Drag a step from the palette onto a lane.
Then press Tab to add the next one, and F2 to name it.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas</source>
        <comment>The customer sees it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas</source>
        <comment>Hidden from the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas</source>
        <comment>{lane}, {stage}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas</source>
        <comment>Time: {time} on average</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas</source>
        <comment>Staff: {staff}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas</source>
        <comment>May fail: {what}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas</source>
        <comment>Wait: {what}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas</source>
        <comment>Wait: {what} (at most {time})</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet. They appear as soon as there are steps and a demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all figures on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figures are approximations, and where they cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximations ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be saved. The document is still open and complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service blueprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer on the disk. Saving writes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it again gives up the changes made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is acceptable here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for suppressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family of checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the findings that were suppressed with a reason, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, hints: {hints}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks have not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings. The checks found nothing to mend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help on the check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service Designer {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a service as a blueprint, see where it chokes and which promises it cannot keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputCommands</name>
    <message>
        <source>Exported {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per inch (96 is the size on the screen):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Drag it onto the map, or press Enter to add it where the selection is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened. Problems: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a text editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <source>Kinds of selected elements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsForm</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to sheets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets: {count}, at {scale} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a service, see where it chokes, and keep the promises you make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens. Files can be dropped on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: {error}  Warnings: {warning}  Hints: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;YAML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SVG picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;NG picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place steps auto&amp;matically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Linked process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff &amp;pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;mand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;romise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;load of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Service Designer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>no way leads from the first step to the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue at {pools} grows without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no demand is given, so nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact: one queue at the most, by Erlang C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even without any waiting it would not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pools}: over 90 % busy, where the approximation is not to be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the approximation is too close to the target to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximation: means and variances along the way, fitted by gamma distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No demand is given: capacity is known, waits are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits are approximations (Allen-Cunneen, linked stations by Whitt&apos;s QNA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases can never leave the loop at {step}; its figures are infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares leaving {step} add up to {total} %; they were scaled to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand varies over the week: figures hold for its mean over the hours in which it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On duty for fewer hours than demand comes: {pools}. The week&apos;s work is spread evenly over their hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pool}: a step needs more people at once than the pool has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pool} cannot serve the demand: {cases} more cases wait after each hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pool} is busy for {percent} % of its time; above 90 % waits are not to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>A step stands where a lane and a stage meet. Add a lane and a stage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps stand in the cells of lanes and stages. Drop them there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time; the queue grows by {growth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work but is never on duty, or its cases never end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {needed} people instead of {count} the load falls to {limit} or less; or take work or demand away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time; small swings of demand make long queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the busiest time of the week &apos;{pool}&apos; has work for {peak} of its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; is the bottleneck: the process can serve {capacity} at the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes time, but nobody is named who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step names &apos;{pool}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{step}&apos; needs &apos;{pool}&apos;, but there is nobody in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes {people} of &apos;{pool}&apos; at once, which has only {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{step}&apos; names staff but no time, so its work is missing from the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people, take work away from them, or take less demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people, or take work away from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overload at the busiest time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have more people on duty at that time, do hidden work at quieter times, or lead customers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To serve more customers begin here; work saved elsewhere does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work without staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the staff that does it, or make it a wait if nobody works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff pool without work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it at the steps it does, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff pool without people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put people into the pool, or give the step to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people at once than there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let fewer people do the step together, or put more into the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long the step takes, even as an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns the lane &apos;{lane}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long &apos;{step}&apos; takes is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has no procedure, and the customer watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage &apos;{stage}&apos; has no steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lane &apos;{lane}&apos; has no steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many go each way at &apos;{step}&apos; is not said; the figures take equal shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many customers come is not said, so load and waits are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fail point at &apos;{step}&apos; does not say how it is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a case goes from &apos;{step}&apos; to &apos;{target}&apos; is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who answers for the work in this lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long it takes, even as an estimate: it counts as no time until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible step without a procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how it is done, or where that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage without steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the steps of this stage into it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane without steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the work of this role into it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision without shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each way its share of the cases, counted or estimated; one may stay open and takes the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a demand: where customers come in, and how many in an hour or a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail point without recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is done for the customer when it goes wrong, and who does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way without a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when this way is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept: without any waiting {kept} would be done within {within}; the target is {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept, even without any waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; promises {within}, but the work alone takes {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept for {target}: work comes in faster than it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is kept for {kept} of the customers; the target is {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {limit} instead, or take work, waiting or demand off the way: see the figures of the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; promises {within}, but {enough} would be kept for {target} as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures cannot tell whether &apos;{promise}&apos; is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; runs from &apos;{first}&apos; to &apos;{last}&apos;, but no way leads there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait at &apos;{step}&apos; is {wait} on average; bearable are {bearable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is measured at &apos;{step}&apos;, which the customer does not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise that cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise more time, make the steps quicker, or take steps out of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people where the wait is, take work off the way, or promise more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise less time: a standard that nobody can miss invites nobody to do well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise that the figures cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the steps on the way times and staff, and the process a demand; the figures say what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise between steps that no way joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a first step from which the last one can be reached, or draw the missing flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait longer than bearable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people here, make the step quicker, or give the customer something to do meanwhile and say how long it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise measured out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure from and to moments that the customer notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process has no start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer can get to &apos;{step}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows &apos;{step}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ways out of &apos;{step}&apos; add up to {total}, not to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has a way out without a share, and the others already take {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has only one way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ways that &apos;{step}&apos; opens never join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads out of the loop {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one flow leads to the join &apos;{step}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow leaves the end &apos;{step}&apos; for &apos;{target}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow leads from &apos;{step}&apos; back into the start &apos;{target}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a start, or a demand that names the step where customers come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an end after the last step, or a link to the process that goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a flow to it from the step before it, or make it a start if customers come in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a flow to what follows, or to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the shares so that all ways out together make up 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the other ways out, or make it an activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork without join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the parallel ways into a join where the work has to wait for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop without a way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a decision inside the loop with a way that leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join of a single flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the other parallel ways into it, or remove the join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow out of an end or into a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the end or the start an activity, or lead the flow to another step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check &apos;{check}&apos; to suppress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suppression of {check} ({reason}) is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppression that is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, so that it does not hide the next defect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does &apos;{step}&apos; and yet is said not to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers come in at &apos;{step}&apos;, which they do not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer sees &apos;{step}&apos; though &apos;{lane}&apos; works behind the line of visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does not see &apos;{step}&apos; though &apos;{lane}&apos; is front office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment of truth &apos;{step}&apos; has no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s step &apos;{step}&apos; leads straight to &apos;{target}&apos;, which the customer does not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is handed from lane to lane {count} times, most often from &apos;{one}&apos; to &apos;{other}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case crosses &apos;{line}&apos; {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At no step does the customer meet the evidence &apos;{step}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does not see the evidence &apos;{step}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden customer step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the visibility to the band, or move the step to the lane of those who really do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-office step that the customer sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is meant to be seen, suppress this with the reason and give it a procedure; if not, leave it to the band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front-office step that is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer what goes on meanwhile, do it in sight, or move it to the back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of truth without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the physical things that the customer meets here: a form, a screen, a room, a bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer leads straight to hidden work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a front-office step or a screen between them, so that somebody answers the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many hand-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one role do neighbouring steps; each hand-off is a chance to wait and to lose information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many crossings of the line of visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather the hidden work in fewer, longer pieces, or give the front office what it needs to finish alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that nobody meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it at the steps where the customer meets it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the evidence band, or make it an activity if it is work and not a thing to see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Name of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a step first: this begins and ends at one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the document to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drawing</name>
    <message>
        <source>Step that the customer sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden from the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow, with its share of the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that the customer meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff busy {low} % or more: the queue grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff busy {low} to {high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork: all ways are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join: all ways are awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editors</name>
    <message>
        <source>a currency is three capital letters, such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the band says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the step that follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two flows lead to the same step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose at least one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours end before they begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours with a rate of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number of people from 1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pool stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no time given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean {mean}, standard deviation {sd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say in the first line what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, such as 5 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add staff pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete staff pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These elements have no &apos;{attribute}&apos;. Choose an attribute that all of them have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the document&apos;s {attribute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a currency. Write its three capital letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress {check}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suppression needs a reason. Write why the finding is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {check} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is too far away. Drop it on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use automatic layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide from the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave visibility to the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved to the stage {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front office work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back office work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved to {lane}: the customer no longer sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved to {lane}: the customer sees it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved to {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved to {lane}: it is {work} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved to {lane}: {work} now, and the customer still sees it, as set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved to {lane}: {work} now, and still hidden from the customer, as set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps moved to {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps moved to {lane}: the customer no longer sees {hidden} of them, and newly sees {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps moved: the customer no longer sees {hidden} of them, and newly sees {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} &apos;{id}&apos; is not in the document (any more). Choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flow leads from &apos;{source}&apos; to &apos;{target}&apos; (any more). Choose one that is on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow cannot lead back to its own step &apos;{name}&apos;. Draw rework through the step that is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{source}&apos; already leads to &apos;{target}&apos;. Change the flow that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows the end &apos;{name}&apos;. Make it another kind of step first, or start from another step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes before the start &apos;{name}&apos;. Make it another kind of step first, or lead elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is evidence: a thing has no flows. Name it as evidence of the steps where it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the kind {kind} cannot stand between two others. Drop it beside the flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lane &apos;{name}&apos; holds {steps} step(s) and {notes} note(s). Move or delete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage &apos;{name}&apos; holds {steps} step(s) and {notes} note(s). Move or delete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blueprint needs a lane to draw in. Add another lane before this one goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blueprint needs a stage to draw in. Add another stage before this one goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no name to change. Select a step, a lane, a stage or another element with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed here. Type at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows lead into &apos;{name}&apos;, which the kind {kind} cannot have. Delete these flows or lead them elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows leave &apos;{name}&apos;, which the kind {kind} cannot have. Delete these flows or lead them elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; cannot be an id. Begin with a letter from a to z; then letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &apos;{id}&apos; is taken. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document has no &apos;{collection}&apos;. Choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two flows lead to &apos;{target}&apos;. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share lies between 0 % and 100 %. Write for example 80 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: a value is needed here. Write or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot hold this value. {help}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not evidence. Choose a step of the kind evidence, or change its kind first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each staff pool once, with at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each period needs days, and must end after it starts. Write for example mon-fri, 07:00 to 23:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a rate of demand. Write for example 30 / h.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last action could not be finished. Your document is as it was before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work is kept safe and offered at the next start. What happened is written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything a reader should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR; amounts keep their numbers when it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people call it; changing it keeps the id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the customer&apos;s life with the company this stage serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts here; decides what the customer sees as a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the work in this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band under which the line is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people (or machines) the pool has on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one person per time, such as 18 EUR / h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time on duty that is left for this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the pool is on duty; empty: always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and hours on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people call these customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step where these customers come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many come, such as 30 / h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role or department that does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage of the journey it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the customer sees this step; left open, the band decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one passage takes: 5 min, or a distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it, and how many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one passage besides staff, such as 2.50 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical moment: here the customer decides what to think of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may go wrong here, and how it is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer waits for here, and how long is bearable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical things the customer meets here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is done, or where that is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the process that goes on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row it stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column it stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock starts when the customer reaches this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stops when this step is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promised time, such as 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which share of the customers, such as 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step that follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition, as people say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the cases go this way, such as 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the control character {code} cannot stand in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has more than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 0 to 999999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation by pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-offs per case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least over the staff pools; less than the demand means that queues grow without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossed {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often an average case crosses the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pool} (bottleneck)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work per case: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue grows by {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean wait: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting} of the cases wait; {visits} visits per case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}, target {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: within {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be promised to {target}: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least time without waiting: {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{path}: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: your share of the disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file would be larger than is allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the disk can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: you may not do this here (permission denied)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file or its folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the disk does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this is not a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>All checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fixes</name>
    <message>
        <source>Make &apos;{step}&apos; a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; a wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect &apos;{step}&apos; to &apos;{end}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the shares at &apos;{step}&apos; to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all ways out of &apos;{step}&apos; the same share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the flow from &apos;{source}&apos; to &apos;{target}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the visibility of &apos;{step}&apos; to its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {needed} people in &apos;{pool}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one person in &apos;{pool}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {count} of &apos;{pool}&apos; do &apos;{step}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {limit} in &apos;{promise}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the suppression of {check}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>{kind}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {count} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not possible here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insert</name>
    <message>
        <source>Add a lane and a stage first: a step stands where the two meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New staff pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>Line of interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>New from &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Save the changes to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>Move a lane to another band</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <source>unknown paper &apos;{paper}&apos;; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the margins of {mm} mm leave no room on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this scale the map takes {count} sheets; the most is {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale must be from 1 % to 2000 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheets must be at least 1 x 1, and at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number} of {count}: column {column}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF cannot be painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture needs at least {least} dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of {width} x {height} dots is too large; use at most {dpi} dots per inch, or PDF or SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture cannot be written as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no printer here; the sheets can be written as PDF instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no printer is the usual one; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown printer &apos;{name}&apos;; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer does not take the sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Add a lane and a stage first: a step stands where they meet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>erlang: k is a whole number from 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown distribution &apos;{kind}&apos;; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} takes {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} takes numbers from zero up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: min, mode and max must not fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: the mean must be more than zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown unit &apos;{unit}&apos; in &apos;{text}&apos;; use s, min, h, d or week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is longer than ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an ISO 8601 duration; an example is PT1H30M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a duration; write for example 5 min or 1 h 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a rate; write for example 30 / h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a share; write for example 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is more than 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is in {found}, but the currency of the document is {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an amount; write for example 2.50 {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a cost per time; write for example 18 {currency} / h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a time of day; write for example 07:30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Demand: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck: {pool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle time: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per case: {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-offs per case: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Undone: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted into a blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be brought up to date; the last ones stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Next step, connected to the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what the mouse is doing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>the document is empty; it begins with format: {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format is missing; the document begins with format: {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown format &apos;{found}&apos;; write {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is of the newer format {found}; this program reads up to {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has more than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is not finite cannot stand in a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time is written like 5 min or {exponential: 5 min}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k is a whole number from 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff is written like receptionist or {receptionist: 1, porter: 1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two flows to &apos;{name}&apos;; one is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours end before they begin; write two periods across midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; are not days; write for example mon-fri or mon, wed, sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document is a mapping that begins with format: service-blueprint/1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a currency is three capital letters, such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping of ids to what they stand for is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; cannot be an id (small letters, digits and hyphens); &apos;{other}&apos; could</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step cannot flow into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{id}&apos; is a step&apos;s id already; a note needs its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a position is written like [24, 12]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coordinate is a number between -1000000 and 1000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character {code} cannot stand in a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has {size} MB; the most is {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is UTF-16; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte {code} is not UTF-8 (is the document Latin-1?); save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is nested more than {most} levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has more than {most} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aliases (*{name}) are not read; write the value itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchors (&amp;{name}) are not read; take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags ({name}) are not read; take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not read; write the values themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be read as YAML: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is not expected here; put the text in quotes if it belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &apos;:&apos; is missing after this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the indentation does not fit, or a quote is missing before this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &apos;,&apos; or &apos;}&apos; is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &apos;,&apos; or &apos;]&apos; is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list item begins with &apos;- &apos; at the same indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote that was opened is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value cannot begin with this character; put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this escape is unknown; write \ for a backslash in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list cannot begin here; put it on the next line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document ends above; this line does not belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single value is expected here, not a list or a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping (key: value) is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a unit is missing; write {example}, not {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is too long for a quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text must stand on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key &apos;{name}&apos;; known are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known here; known are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known here; did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown distribution &apos;{name}&apos;; known are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown distribution &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown stage &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown stage &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown lane &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown lane &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown staff pool &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown staff pool &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown schedule &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown schedule &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown step &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown step &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a step nor a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a step nor a note; did you mean &apos;{near}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write true or false, not &apos;{text}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 0 to 999999 (without quotes)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role or a department: a row of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage of the customer&apos;s journey: a column of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that people do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the service is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ways part: each case goes one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work goes on in parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel work comes together again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time passes that needs nobody&apos;s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physical thing that the customer meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process goes on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
