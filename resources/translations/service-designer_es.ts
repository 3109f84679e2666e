<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AskedForm</name>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Until precise to</source>
        <translation>Hasta una precisión de</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Número fijo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Indicado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long the service is watched; automatic: days or weeks in which about 2,000 customers come</source>
        <translation>Cuánto tiempo se observa el servicio; automática: los días o semanas en que llegan unos 2000 clientes</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>How often it is repeated with other chance: the more often, the narrower the intervals</source>
        <translation>Cuántas veces se repite con otros números aleatorios: cuantas más, más estrechos son los intervalos</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>What is left away at the beginning, while the empty service fills</source>
        <translation>Lo que se deja fuera al principio, mientras se llena el servicio vacío</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same chance, and so the same results</source>
        <translation>La misma semilla da los mismos números aleatorios y, por tanto, los mismos resultados</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the chart as SVG, PNG or PDF, or its figures as CSV</source>
        <translation>Escribir el gráfico como SVG, PNG o PDF, o sus cifras como CSV</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Simulate the document without and with the ticked scenarios, or with the chosen one, with the same chance for all</source>
        <translation>Simular el documento sin y con los escenarios marcados, o con el elegido, con el mismo azar para todos</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Comparar todos</translation>
    </message>
    <message>
        <source>Simulate the document without and with every scenario</source>
        <translation>Simular el documento sin y con cada escenario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the chart as SVG, PNG or PDF, or its figures as CSV</source>
        <translation>Escribir el gráfico como SVG, PNG o PDF, o sus cifras como CSV</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>This comparison is older than the document or the scenario.</source>
        <translation>Esta comparación es anterior al documento o al escenario actuales.</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>The whole map</source>
        <translation>El mapa entero</translation>
    </message>
    <message>
        <source>Each stage on a sheet of its own</source>
        <translation>Cada fase en su propia hoja</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Lo seleccionado</translation>
    </message>
    <message>
        <source>As the window shows it</source>
        <translation>Como lo muestra la ventana</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>Lo que ve el cliente</translation>
    </message>
    <message>
        <source>What staff do</source>
        <translation>Lo que hace el personal</translation>
    </message>
    <message>
        <source>With the load of the staff</source>
        <translation>Con la carga del personal</translation>
    </message>
    <message>
        <source>Without the load</source>
        <translation>Sin la carga</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Ink-saving: no fills</source>
        <translation>Ahorro de tinta: sin rellenos</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Print:</source>
        <translation>Imprimir:</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Vista:</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Colores:</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>No figures yet. They appear as soon as there are steps and a demand.</source>
        <translation>Aún no hay cifras. Aparecen en cuanto hay pasos y una demanda.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Put all figures on the clipboard</source>
        <translation>Copiar todas las cifras al portapapeles</translation>
    </message>
    <message>
        <source>Approximations</source>
        <translation>Aproximaciones</translation>
    </message>
    <message>
        <source>Which figures are approximations, and where they cannot be trusted</source>
        <translation>Qué cifras son aproximaciones y dónde no son fiables</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Approximations ({count})</source>
        <translation>Aproximaciones ({count})</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{name} could not be opened.</source>
        <translation>No se pudo abrir {name}.</translation>
    </message>
    <message>
        <source>{name} could not be saved. The document is still open and complete.</source>
        <translation>No se pudo guardar {name}. El documento sigue abierto y completo.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>There is unsaved work on {name} of {time}.</source>
        <translation>Hay trabajo sin guardar en {name}, del {time}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Another program has changed {name} since it was opened. Saving would replace that.</source>
        <translation>Otro programa ha modificado {name} desde que se abrió. Si guarda, se reemplazarán esos cambios.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Service blueprints</source>
        <translation>Blueprints de servicio</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>{name} is no longer on the disk. Saving writes it again.</source>
        <translation>{name} ya no está en el disco. Al guardar se escribe de nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Another program has changed {name}.</source>
        <translation>Otro programa ha modificado {name}.</translation>
    </message>
    <message>
        <source>Reading it again gives up the changes made here.</source>
        <translation>Si se vuelve a leer, se pierden los cambios hechos aquí.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conservar este</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Suppress…</source>
        <translation>Omitir…</translation>
    </message>
    <message>
        <source>Suppress with a reason…</source>
        <translation>Omitir con un motivo…</translation>
    </message>
    <message>
        <source>Suppress no longer</source>
        <translation>Dejar de omitir</translation>
    </message>
    <message>
        <source>Why this is acceptable here</source>
        <translation>Por qué es aceptable aquí</translation>
    </message>
    <message>
        <source>Reason for suppressing</source>
        <translation>Motivo para omitir</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filtrar los hallazgos</translation>
    </message>
    <message>
        <source>Family of checks</source>
        <translation>Familia de comprobaciones</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Show the findings that were suppressed with a reason, too</source>
        <translation>Mostrar también los hallazgos omitidos con un motivo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, hints: {hints}</source>
        <translation>Errores: {errors}, advertencias: {warnings}, sugerencias: {hints}</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>The checks have not run yet.</source>
        <translation>Las comprobaciones aún no se han ejecutado.</translation>
    </message>
    <message>
        <source>No findings. The checks found nothing to mend.</source>
        <translation>Sin hallazgos. Las comprobaciones no encontraron nada que corregir.</translation>
    </message>
    <message>
        <source>Suppressed. Tick &apos;Suppressed&apos; to see it again: {finding}</source>
        <translation>Omitido. Marque «Omitidos» para volver a verlo: {finding}</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help on the check</source>
        <translation>Ayuda sobre la comprobación</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Service Designer {version}</source>
        <translation>Service Designer {version}</translation>
    </message>
    <message>
        <source>Draw a service as a blueprint, see where it chokes and which promises it cannot keep.</source>
        <translation>Dibuje un servicio como blueprint y vea dónde se atasca y qué promesas no puede cumplir.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to the findings</source>
        <translation>Volver a los hallazgos</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find in the topics</source>
        <translation>Buscar en los temas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>HoursBar</name>
    <message>
        <source>Load by formulas</source>
        <translation>Carga según las fórmulas</translation>
    </message>
    <message>
        <source>Load by simulation</source>
        <translation>Carga según la simulación</translation>
    </message>
    <message>
        <source>What colours the map</source>
        <translation>Qué colorea el mapa</translation>
    </message>
    <message>
        <source>Run through the week</source>
        <translation>Recorrer la semana</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Hora de la semana</translation>
    </message>
    <message>
        <source>How busy people are, and how many customers wait, hour by hour; at the left: the mean</source>
        <translation>Cuán ocupado está el personal y cuántos clientes esperan, hora a hora; a la izquierda: la media</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>{what}: {done} of {wanted}</source>
        <translation>{what}: {done} de {wanted}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar el esquema</translation>
    </message>
    <message>
        <source>By lane</source>
        <translation>Por carril</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Por fase</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>OutputCommands</name>
    <message>
        <source>Exported {name}</source>
        <translation>{name} exportado</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copied what is selected as a picture</source>
        <translation>Se copió la selección como imagen</translation>
    </message>
    <message>
        <source>Copied the whole map as a picture</source>
        <translation>Se copió todo el mapa como imagen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Dots per inch (96 is the size on the screen):</source>
        <translation>Puntos por pulgada (96 es el tamaño en pantalla):</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>No se pudo escribir {name}.</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Drag it onto the map, or press Enter to add it where the selection is</source>
        <translation>Arrástrelo al mapa o pulse Intro para añadirlo donde está la selección</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper:</source>
        <translation>Papel:</translation>
    </message>
    <message>
        <source>Orientation:</source>
        <translation>Orientación:</translation>
    </message>
    <message>
        <source>Margins:</source>
        <translation>Márgenes:</translation>
    </message>
    <message>
        <source>Overlap:</source>
        <translation>Solape:</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Otro tamaño</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rollo</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ancho del papel</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Alto del papel</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Cada uno por separado</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Margen superior</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Margen derecho</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Margen inferior</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Margen izquierdo</translation>
    </message>
    <message>
        <source>Scale:</source>
        <translation>Escala:</translation>
    </message>
    <message>
        <source>Fit to at most so many sheets:</source>
        <translation>Ajustar a este número de hojas como máximo:</translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation>Hojas a lo ancho</translation>
    </message>
    <message>
        <source>Sheets down</source>
        <translation>Hojas a lo alto</translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation>Escala en porcentaje</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solape</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Marcas de corte</translation>
    </message>
    <message>
        <source>Name the sheets A1, A2 …</source>
        <translation>Nombrar las hojas A1, A2…</translation>
    </message>
    <message>
        <source>Assembly map on the first sheet</source>
        <translation>Plano de montaje en la primera hoja</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Show the customers of one simulated day on their way; the slider chooses day and hour</source>
        <translation>Mostrar a los clientes de un día simulado en su camino; el deslizador elige día y hora</translation>
    </message>
    <message>
        <source>Let the customers go on</source>
        <translation>Dejar que los clientes sigan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How much time of the service passes in a second</source>
        <translation>Cuánto tiempo del servicio pasa en un segundo</translation>
    </message>
    <message>
        <source>1 min / s</source>
        <translation>1 min / s</translation>
    </message>
    <message>
        <source>5 min / s</source>
        <translation>5 min / s</translation>
    </message>
    <message>
        <source>15 min / s</source>
        <translation>15 min / s</translation>
    </message>
    <message>
        <source>1 h / s</source>
        <translation>1 h / s</translation>
    </message>
    <message>
        <source>Following customers</source>
        <translation>Siguiendo a los clientes</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Keep with the document</source>
        <translation>Guardar con el documento</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole sheets</source>
        <translation>Hojas enteras</translation>
    </message>
    <message>
        <source>The settings are kept in the document. Save it to keep them for good.</source>
        <translation>Los ajustes se guardan en el documento. Guárdelo para conservarlos.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in the document.</source>
        <translation>Los ajustes no se pueden guardar en el documento.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>{name} exportado</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Printing on {name}</source>
        <translation>Imprimiendo en {name}</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Enviado a {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The sheets could not be printed.</source>
        <translation>No se han podido imprimir las hojas.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was printed.</source>
        <translation>Cancelado; no se imprimió nada.</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Sheets: {count}, at {scale} %, text {points} pt</source>
        <translation>Hojas: {count}, al {scale} %, texto de {points} pt</translation>
    </message>
    <message>
        <source>Sheets: {count} and the assembly map, at {scale} %, text {points} pt</source>
        <translation>Hojas: {count} y el plano de montaje, al {scale} %, texto de {points} pt</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>The document&apos;s text</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>{name} cannot be opened. Problems: {count}</source>
        <translation>No se puede abrir {name}. Problemas: {count}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open in a text editor</source>
        <translation>Abrir en un editor de texto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <source>Kinds of selected elements</source>
        <translation>Tipos de los elementos seleccionados</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>-report</source>
        <translation>-informe</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exportar un informe</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Export a report</source>
        <translation>Exportar un informe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>With the &amp;results of the simulation</source>
        <translation>Con los &amp;resultados de la simulación</translation>
    </message>
    <message>
        <source>Simulate the document as it is now, to have its results in the report.</source>
        <translation>Simule el documento tal como está ahora para tener sus resultados en el informe.</translation>
    </message>
    <message>
        <source>&amp;Date on the cover</source>
        <translation>&amp;Fecha en la portada</translation>
    </message>
    <message>
        <source>&amp;Paper of a PDF</source>
        <translation>&amp;Papel de un PDF</translation>
    </message>
</context>
<context>
    <name>ScenariosPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>A scenario is a set of changes to try before they are made: one person more, a step backstage, a fifth more customers. Right-click a step on the map and choose What if…, or make a new scenario; then compare it with the document as it is, or tick several and compare them side by side.</source>
        <translation>Un escenario es un conjunto de cambios que se prueban antes de hacerlos: una persona más, un paso tras bastidores, una quinta parte más de clientes. Haga clic con el botón derecho en un paso del mapa y elija Qué pasaría si…, o cree un escenario nuevo; compárelo después con el documento tal como está, o marque varios y compárelos uno junto a otro.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the change</source>
        <translation>Quitar el cambio</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Make these changes to the document, which then no longer has the scenario</source>
        <translation>Hacer estos cambios en el documento, que ya no tendrá el escenario</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Simulating</source>
        <translation>Simulando</translation>
    </message>
</context>
<context>
    <name>SimulationCommands</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Lo que haría falta</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Lo que importa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>-simulation</source>
        <translation>-simulación</translation>
    </message>
</context>
<context>
    <name>SimulationPanel</name>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How long and how often is simulated</source>
        <translation>Cuánto tiempo y cuántas veces se simula</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>A simulation plays the service again and again: customers come by chance, wait, are served, turn impatient and leave. It tells which promises are kept, how long people wait and how busy everybody is, with schedules, peaks and shared people, and how sure each figure is.</source>
        <translation>Una simulación representa el servicio una y otra vez: los clientes llegan al azar, esperan, son atendidos, se impacientan y se van. Dice qué promesas se cumplen, cuánto se espera y cuán ocupado está cada uno, con horarios, horas punta y personal compartido, y cuán segura es cada cifra.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Why there are no results</source>
        <translation>Por qué no hay resultados</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Put all results on the clipboard</source>
        <translation>Copiar todos los resultados al portapapeles</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>Exportar JSON…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Export event log…</source>
        <translation>Exportar el registro de sucesos…</translation>
    </message>
    <message>
        <source>Waits are means of all visits</source>
        <translation>Las esperas son medias de todas las visitas</translation>
    </message>
    <message>
        <source>Simulated: every figure is an estimate, with the interval in which its mean lies in 95 of 100 cases.</source>
        <translation>Simulado: cada cifra es una estimación, con el intervalo en que está su media en 95 de cada 100 casos.</translation>
    </message>
    <message>
        <source>These results are older than the document. Edited since: {names}</source>
        <translation>Estos resultados son anteriores al documento actual. Cambiado desde entonces: {names}</translation>
    </message>
    <message>
        <source>These results are older than the document.</source>
        <translation>Estos resultados son anteriores al documento actual.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Draw a service, see where it chokes, and keep the promises you make.</source>
        <translation>Dibuje un servicio, vea dónde se atasca y cumpla las promesas que hace.</translation>
    </message>
    <message>
        <source>New blueprint</source>
        <translation>Nuevo blueprint</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens. Files can be dropped on the window.</source>
        <translation>Elija con las flechas y abra con Intro. También puede soltar archivos en la ventana.</translation>
    </message>
    <message>
        <source>Discard the unsaved work of {name}? It cannot be brought back.</source>
        <translation>¿Descartar el trabajo sin guardar de {name}? No se podrá recuperar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>a document without a file</source>
        <translation>un documento sin archivo</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>updating…</source>
        <translation>actualizando…</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Mostrar los hallazgos</translation>
    </message>
    <message>
        <source>Set the zoom to 100 %</source>
        <translation>Poner el zoom al 100 %</translation>
    </message>
    <message>
        <source>Errors: {error}  Warnings: {warning}  Hints: {hint}</source>
        <translation>Errores: {error}  Advertencias: {warning}  Sugerencias: {hint}</translation>
    </message>
</context>
<context>
    <name>TitlePage</name>
    <message>
        <source>Title block</source>
        <translation>Cajetín</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logotipo:</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>WalkThroughCommands</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>WalkThroughPanel</name>
    <message>
        <source>Walk-throughs</source>
        <translation>Recorridos de observación</translation>
    </message>
    <message>
        <source>A walk-through is a service audit: somebody goes through the service as a customer, and writes down at each step what people, place and material were like, how long it took, and how good it was against what a customer expects. Make a new one, or print the form, take it along, and enter it here afterwards.</source>
        <translation>Un recorrido es una auditoría del servicio: alguien pasa por el servicio como cliente y anota en cada paso cómo eran las personas, el sitio y el material, cuánto duró y lo bueno que fue frente a lo que espera un cliente. Cree uno, o imprima el formulario, lléveselo e introdúzcalo aquí después.</translation>
    </message>
    <message>
        <source>Steps of the walk-through</source>
        <translation>Pasos del recorrido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Print form…</source>
        <translation>Imprimir el formulario…</translation>
    </message>
    <message>
        <source>Show the sheets of the form, blank or with what was observed, and print them</source>
        <translation>Mostrar las hojas del formulario, en blanco o con lo observado, e imprimirlas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the form as PDF, or what was observed as CSV</source>
        <translation>Escribir el formulario como PDF, o lo observado como CSV</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Walk-through of {date}</source>
        <translation>Recorrido del {date}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;YAML…</source>
        <translation>&amp;YAML…</translation>
    </message>
    <message>
        <source>&amp;SVG picture…</source>
        <translation>Imagen &amp;SVG…</translation>
    </message>
    <message>
        <source>P&amp;NG picture…</source>
        <translation>Imagen P&amp;NG…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation>Tabla &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print walk-through &amp;form…</source>
        <translation>Imprimir el &amp;formulario de recorrido…</translation>
    </message>
    <message>
        <source>&amp;Walk-through form…</source>
        <translation>&amp;Formulario de recorrido…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Olvidar estos archivos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Place steps auto&amp;matically</source>
        <translation>Colocar los pasos auto&amp;máticamente</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decisión</translation>
    </message>
    <message>
        <source>&amp;Fork</source>
        <translation>&amp;Bifurcación</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unión</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Espera</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>E&amp;videncia física</translation>
    </message>
    <message>
        <source>&amp;Linked process</source>
        <translation>Proceso en&amp;lazado</translation>
    </message>
    <message>
        <source>La&amp;ne</source>
        <translation>&amp;Carril</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>Staff &amp;pool</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>De&amp;mand</source>
        <translation>&amp;Demanda</translation>
    </message>
    <message>
        <source>P&amp;romise</source>
        <translation>&amp;Promesa</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>A&amp;justar el mapa</translation>
    </message>
    <message>
        <source>Show the &amp;load of steps</source>
        <translation>Mostrar la car&amp;ga de los pasos</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Walk-through</source>
        <translation>&amp;Recorrido de observación</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Panel siguie&amp;nte</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Panel anteri&amp;or</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>&amp;Restablecer los paneles</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simular</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Service Designer</source>
        <translation>Acerca &amp;de Service Designer</translation>
    </message>
    <message>
        <source>&amp;Undo: {label}</source>
        <translation>&amp;Deshacer: {label}</translation>
    </message>
    <message>
        <source>&amp;Redo: {label}</source>
        <translation>&amp;Rehacer: {label}</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>no way leads from the first step to the last</source>
        <translation>ningún camino lleva del primer paso al último</translation>
    </message>
    <message>
        <source>the promise runs longer than the busiest time lasts; closed forms do not know how much of it a case still meets</source>
        <translation>la promesa dura más que el tiempo de mayor carga; las fórmulas cerradas no saben cuánto de él encuentra todavía un caso</translation>
    </message>
    <message>
        <source>as if the busiest time went on for ever (pointwise stationary approximation)</source>
        <translation>como si el momento de más trabajo durara para siempre (aproximación estacionaria punto a punto)</translation>
    </message>
    <message>
        <source>the queue builds up while the peak lasts; how far depends on how long it lasts</source>
        <translation>la cola crece mientras dura la hora punta; hasta dónde depende de cuánto dure</translation>
    </message>
    <message>
        <source>approximation: all who come taken together, means and variances along the way, fitted by gamma distributions</source>
        <translation>aproximación: todos los que llegan tomados en conjunto, medias y varianzas a lo largo del camino, ajustadas con distribuciones gamma</translation>
    </message>
    <message>
        <source>work comes for {pools} at hours when nobody there is on duty; closed forms do not know how long it waits</source>
        <translation>llega trabajo para {pools} en horas en que nadie de allí está de servicio; las fórmulas cerradas no dicen cuánto espera</translation>
    </message>
    <message>
        <source>a wait until a time lies on the way; closed forms do not know when customers come to it</source>
        <translation>hay una espera hasta una hora en el camino; las fórmulas cerradas no saben cuándo llegan los clientes a ella</translation>
    </message>
    <message>
        <source>nobody is in {pools}</source>
        <translation>no hay nadie en {pools}</translation>
    </message>
    <message>
        <source>the queue at {pools} grows without end</source>
        <translation>la cola de {pools} crece sin fin</translation>
    </message>
    <message>
        <source>no demand is given, so nobody waits</source>
        <translation>no se indica ninguna demanda, así que nadie espera</translation>
    </message>
    <message>
        <source>exact: one queue at the most, by Erlang C</source>
        <translation>exacto: una cola como máximo, por Erlang C</translation>
    </message>
    <message>
        <source>even without any waiting it would not be kept</source>
        <translation>no se cumpliría ni siquiera sin ninguna espera</translation>
    </message>
    <message>
        <source>{pools}: over 90 % busy, where the approximation is not to be trusted</source>
        <translation>{pools}: ocupación superior al 90 %, donde la aproximación no es fiable</translation>
    </message>
    <message>
        <source>the approximation is too close to the target to tell</source>
        <translation>la aproximación está demasiado cerca del objetivo para saberlo</translation>
    </message>
    <message>
        <source>approximation: means and variances along the way, fitted by gamma distributions</source>
        <translation>aproximación: medias y varianzas a lo largo del camino, ajustadas con distribuciones gamma</translation>
    </message>
    <message>
        <source>No demand is given: capacity is known, waits are not.</source>
        <translation>No se indica ninguna demanda: se conoce la capacidad, pero no las esperas.</translation>
    </message>
    <message>
        <source>Waits are approximations (Allen-Cunneen, linked stations by Whitt&apos;s QNA).</source>
        <translation>Las esperas son aproximaciones (Allen-Cunneen; estaciones enlazadas por la QNA de Whitt).</translation>
    </message>
    <message>
        <source>Cases can never leave the loop at {step}; its figures are infinite.</source>
        <translation>Los casos nunca pueden salir del bucle en {step}; sus cifras son infinitas.</translation>
    </message>
    <message>
        <source>The shares leaving {step} add up to {total} %; they were scaled to 100 %.</source>
        <translation>Las proporciones que salen de {step} suman {total} %; se han ajustado al 100 %.</translation>
    </message>
    <message>
        <source>So were those of {count} other steps.</source>
        <translation>También se ajustaron las de otros {count} pasos.</translation>
    </message>
    <message>
        <source>Demand varies over the week: figures hold for its mean over the hours in which it comes.</source>
        <translation>La demanda varía durante la semana: las cifras valen para su media en las horas en que llega.</translation>
    </message>
    <message>
        <source>On duty for fewer hours than demand comes: {pools}. The week&apos;s work is spread evenly over their hours.</source>
        <translation>De servicio menos horas de las que llega demanda: {pools}. El trabajo de la semana se reparte por igual entre sus horas.</translation>
    </message>
    <message>
        <source>Off duty at hours when work comes for them: {pools}. Their real waits are longer than those shown.</source>
        <translation>Fuera de servicio en horas en que les llega trabajo: {pools}. Sus esperas reales son más largas que las mostradas.</translation>
    </message>
    <message>
        <source>Not read, and taken for nothing: {files}.</source>
        <translation>No leídos, y contados como nada: {files}.</translation>
    </message>
    <message>
        <source>Links that are not followed take the time given on them: {steps}.</source>
        <translation>Los enlaces que no se siguen toman el tiempo indicado en ellos: {steps}.</translation>
    </message>
    <message>
        <source>Ways depend on who comes: visits are exact; promises and cycle time take all who come together (an approximation).</source>
        <translation>Los caminos dependen de quién llega: las visitas son exactas; las promesas y el tiempo de ciclo toman en conjunto a todos los que llegan (una aproximación).</translation>
    </message>
    <message>
        <source>Batches count as full (an approximation), and the wait until they are is left out.</source>
        <translation>Los lotes cuentan como llenos (una aproximación), y se omite la espera hasta que lo están.</translation>
    </message>
    <message>
        <source>Waits until a time count as if customers came to them at all hours alike (an approximation: half a day for a time of day), and those who then go on together as if they came one by one; a simulation knows better.</source>
        <translation>Las esperas hasta una hora cuentan como si los clientes llegaran a ellas a cualquier hora por igual (una aproximación: medio día para una hora del día), y los que siguen entonces juntos como si vinieran de uno en uno; una simulación lo sabe mejor.</translation>
    </message>
    <message>
        <source>Priorities and patience are left out of these figures; a simulation knows them.</source>
        <translation>Las prioridades y la paciencia no entran en estas cifras; una simulación las tiene en cuenta.</translation>
    </message>
    <message>
        <source>Nobody is in {pool}: no case gets past the steps that need it.</source>
        <translation>No hay nadie en {pool}: ningún caso supera los pasos que lo necesitan.</translation>
    </message>
    <message>
        <source>{pool}: a step needs more people at once than the pool has.</source>
        <translation>{pool}: un paso necesita a la vez más personas de las que tiene el equipo.</translation>
    </message>
    <message>
        <source>{pool} cannot serve the demand: {cases} more cases wait after each hour.</source>
        <translation>{pool} no puede atender la demanda: cada hora esperan {cases} casos más.</translation>
    </message>
    <message>
        <source>{pool} is busy for {percent} % of its time; above 90 % waits are not to be trusted.</source>
        <translation>{pool} está ocupado el {percent} % de su tiempo; por encima del 90 % las esperas no son fiables.</translation>
    </message>
    <message>
        <source>{pool} cannot keep up at the busiest time: its queue builds up while the peak lasts; how far depends on how long it lasts.</source>
        <translation>{pool} no da abasto en el momento de más trabajo: su cola crece mientras dura la hora punta; hasta dónde depende de cuánto dure.</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>A step stands where a lane and a stage meet. Add a lane and a stage first.</source>
        <translation>Un paso está donde se cruzan un carril y una fase. Añada primero un carril y una fase.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Nuevo carril</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nueva fase</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Steps stand in the cells of lanes and stages. Drop them there.</source>
        <translation>Los pasos están en las celdas de carriles y fases. Suéltelos ahí.</translation>
    </message>
    <message>
        <source>Drag to another step to connect it, or to an empty place to add the next step</source>
        <translation>Arrastre hasta otro paso para conectarlo, o hasta un lugar vacío para añadir el siguiente paso</translation>
    </message>
    <message>
        <source>Drag to lead the flow to another step</source>
        <translation>Arrastre para llevar el flujo a otro paso</translation>
    </message>
    <message>
        <source>Add a lane for each role and a stage for each part of the customer&apos;s journey.
Steps stand where they meet.</source>
        <translation>Añada un carril por cada rol y una fase por cada parte del recorrido del cliente.
Los pasos están donde se cruzan.</translation>
    </message>
    <message>
        <source>Drag a step from the palette onto a lane.
Then press Tab to add the next one, and F2 to name it.</source>
        <translation>Arrastre un paso de la paleta a un carril.
Después pulse Tab para añadir el siguiente y F2 para darle nombre.</translation>
    </message>
    <message>
        <source>The customer sees it</source>
        <translation>El cliente lo ve</translation>
    </message>
    <message>
        <source>Hidden from the customer</source>
        <translation>Oculto para el cliente</translation>
    </message>
    <message>
        <source>{lane}, {stage}</source>
        <translation>{lane}, {stage}</translation>
    </message>
    <message>
        <source>Time: as measured in {file}</source>
        <translation>Tiempo: como se midió en {file}</translation>
    </message>
    <message>
        <source>Time: {time} on average</source>
        <translation>Tiempo: {time} de media</translation>
    </message>
    <message>
        <source>Until: {time}</source>
        <translation>Hasta: {time}</translation>
    </message>
    <message>
        <source>Staff: {staff}</source>
        <translation>Personal: {staff}</translation>
    </message>
    <message>
        <source>Worked on together: up to {count}</source>
        <translation>Se trabajan juntos: hasta {count}</translation>
    </message>
    <message>
        <source>Its staff are busy for {share} of their time</source>
        <translation>Su personal está ocupado el {share} de su tiempo</translation>
    </message>
    <message>
        <source>May fail: {what}</source>
        <translation>Puede fallar: {what}</translation>
    </message>
    <message>
        <source>Wait: {what}</source>
        <translation>Espera: {what}</translation>
    </message>
    <message>
        <source>Wait: {what} (at most {time})</source>
        <translation>Espera: {what} (como máximo {time})</translation>
    </message>
    <message>
        <source>Who waits for too long goes to: {step}</source>
        <translation>Quien espera demasiado va a: {step}</translation>
    </message>
    <message>
        <source>Who has waited for {time} on average goes to: {step}</source>
        <translation>Quien ha esperado {time} de media va a: {step}</translation>
    </message>
    <message>
        <source>Who has waited for {time} goes to: {step}</source>
        <translation>Quien ha esperado {time} va a: {step}</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name}: se omite</translation>
    </message>
    <message>
        <source>{pools}: one pool together</source>
        <translation>{pools}: un solo equipo juntos</translation>
    </message>
    <message>
        <source>{pools}: one pool together, called {name}</source>
        <translation>{pools}: un solo equipo juntos, llamado {name}</translation>
    </message>
    <message>
        <source>{pool}: {count} people form a pool of their own for {steps}</source>
        <translation>{pool}: {count} personas forman un equipo propio para {steps}</translation>
    </message>
    <message>
        <source>{pool}: one person forms a pool of their own for {steps}</source>
        <translation>{pool}: una persona forma un equipo propio para {steps}</translation>
    </message>
    <message>
        <source>{pool}: {count} people form a pool of their own, {name}, for {steps}</source>
        <translation>{pool}: {count} personas forman un equipo propio, {name}, para {steps}</translation>
    </message>
    <message>
        <source>{pool}: one person forms a pool of their own, {name}, for {steps}</source>
        <translation>{pool}: una persona forma un equipo propio, {name}, para {steps}</translation>
    </message>
    <message>
        <source>{name}: {what} {after}</source>
        <translation>{name}: {what} {after}</translation>
    </message>
    <message>
        <source>{name}: {what} {before} → {after}</source>
        <translation>{name}: {what} {before} → {after}</translation>
    </message>
    <message>
        <source>as the band says</source>
        <translation>como dice la banda</translation>
    </message>
    <message>
        <source>{rate} on average over the week</source>
        <translation>{rate} de media en la semana</translation>
    </message>
    <message>
        <source>{time}, then {step}</source>
        <translation>{time}, después {step}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Work in view of the customer</source>
        <translation>Trabajo a la vista del cliente</translation>
    </message>
    <message>
        <source>Hidden work</source>
        <translation>Trabajo oculto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Time of a case ({part})</source>
        <translation>Tiempo de un caso ({part})</translation>
    </message>
    <message>
        <source>No time was spent.</source>
        <translation>No se empleó ningún tiempo.</translation>
    </message>
    <message>
        <source>A case takes {total} of work and waiting: {value} in view, {hidden} hidden, {wait} waiting.</source>
        <translation>Un caso lleva {total} de trabajo y espera: {value} a la vista, {hidden} oculto, {wait} de espera.</translation>
    </message>
    <message>
        <source>Time of a mean case</source>
        <translation>Tiempo de un caso medio</translation>
    </message>
    <message>
        <source>Cost of a case ({part})</source>
        <translation>Coste de un caso ({part})</translation>
    </message>
    <message>
        <source>No money was spent.</source>
        <translation>No se gastó dinero.</translation>
    </message>
    <message>
        <source>A case costs {total}, and most of it for {name}: {share}.</source>
        <translation>Un caso cuesta {total}, sobre todo por {name}: {share}.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost of a mean case</source>
        <translation>Coste de un caso medio</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>What scenarios change</source>
        <translation>Qué cambian los escenarios</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>No hay nada que comparar.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Difference in time</source>
        <translation>Diferencia de tiempo</translation>
    </message>
    <message>
        <source>Difference in percentage points</source>
        <translation>Diferencia en puntos porcentuales</translation>
    </message>
    <message>
        <source>Difference in money</source>
        <translation>Diferencia de dinero</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <source>{sure} of {count} differences are beyond doubt (95 %): their intervals do not touch 0.</source>
        <translation>{sure} de {count} diferencias están fuera de duda (95 %): sus intervalos no tocan el 0.</translation>
    </message>
    <message>
        <source>and {count} more in the table</source>
        <translation>y {count} más en la tabla</translation>
    </message>
    <message>
        <source>Cycle time: {name}</source>
        <translation>Tiempo de ciclo: {name}</translation>
    </message>
    <message>
        <source>Of {count} cases, half take less than {median}, and {share} less than {most}.</source>
        <translation>De {count} casos, la mitad tarda menos de {median}, y el {share} menos de {most}.</translation>
    </message>
    <message>
        <source>The times of {count} cases.</source>
        <translation>Los tiempos de {count} casos.</translation>
    </message>
    <message>
        <source>Promise: {name}</source>
        <translation>Promesa: {name}</translation>
    </message>
    <message>
        <source>Within {limit} are {kept} of {count} cases, {late} are later; {target} are promised.</source>
        <translation>En {limit} terminan {kept} de {count} casos, {late} más tarde; se promete el {target}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Share up to there</source>
        <translation>Proporción hasta ahí</translation>
    </message>
    <message>
        <source>Within {limit}: {share}</source>
        <translation>En {limit}: {share}</translation>
    </message>
    <message>
        <source>Later: {share}</source>
        <translation>Más tarde: {share}</translation>
    </message>
    <message>
        <source>Promised: {share} within {limit}</source>
        <translation>Prometido: {share} en {limit}</translation>
    </message>
    <message>
        <source>Cases in {width}</source>
        <translation>Casos por {width}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>There is nothing to show: no case was counted.</source>
        <translation>No hay nada que mostrar: no se contó ningún caso.</translation>
    </message>
    <message>
        <source>Queue by hour of the week</source>
        <translation>Cola por hora de la semana</translation>
    </message>
    <message>
        <source>Queue by hour of the day</source>
        <translation>Cola por hora del día</translation>
    </message>
    <message>
        <source>Nobody waits at any hour.</source>
        <translation>Nadie espera a ninguna hora.</translation>
    </message>
    <message>
        <source>The longest queue is that of {name}, on {day} {hour}: {queue} on average.</source>
        <translation>La cola más larga es la de {name}, {day} {hour}: {queue} de media.</translation>
    </message>
    <message>
        <source>The longest queue is that of {name}, at {hour}: {queue} on average.</source>
        <translation>La cola más larga es la de {name}, a las {hour}: {queue} de media.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupados</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>De servicio</translation>
    </message>
    <message>
        <source>There is nothing to show: no case needs staff.</source>
        <translation>No hay nada que mostrar: ningún caso necesita personal.</translation>
    </message>
    <message>
        <source>There is nothing to show: nobody waits for staff.</source>
        <translation>No hay nada que mostrar: nadie espera a personal.</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>At the busiest time</source>
        <translation>En el momento de más trabajo</translation>
    </message>
    <message>
        <source>Work that can be done</source>
        <translation>Trabajo que se puede hacer</translation>
    </message>
    <message>
        <source>Work that is too much</source>
        <translation>Trabajo que sobra</translation>
    </message>
    <message>
        <source>Load of the staff pools</source>
        <translation>Carga de los equipos</translation>
    </message>
    <message>
        <source>Share of the time on duty</source>
        <translation>Parte del tiempo de servicio</translation>
    </message>
    <message>
        <source>The bottleneck is {name}, who have more work than they can do: {share} of their time.</source>
        <translation>El cuello de botella es {name}, con más trabajo del que puede hacer: {share} de su tiempo.</translation>
    </message>
    <message>
        <source>The bottleneck is {name}: work fills {share} of the time they have.</source>
        <translation>El cuello de botella es {name}: el trabajo llena {share} de su tiempo.</translation>
    </message>
    <message>
        <source>The longest wait is that for &apos;{name}&apos;: {wait} on average.</source>
        <translation>La espera más larga es la de «{name}»: {wait} de media.</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>Waits for staff</source>
        <translation>Esperas por personal</translation>
    </message>
    <message>
        <source>There is nothing to show: nobody was on duty.</source>
        <translation>No hay nada que mostrar: nadie estaba de servicio.</translation>
    </message>
    <message>
        <source>{name}: people busy by hour of the week</source>
        <translation>{name}: personas ocupadas por hora de la semana</translation>
    </message>
    <message>
        <source>{name}: people busy by hour of the day</source>
        <translation>{name}: personas ocupadas por hora del día</translation>
    </message>
    <message>
        <source>Nobody is busy at any hour.</source>
        <translation>Nadie está ocupado a ninguna hora.</translation>
    </message>
    <message>
        <source>People on duty are busy {mean} of the time, and most on {day} {hour}: {most}.</source>
        <translation>Las personas de servicio están ocupadas el {mean} del tiempo, y sobre todo {day} {hour}: {most}.</translation>
    </message>
    <message>
        <source>People on duty are busy {mean} of the time, and most at {hour}: {most}.</source>
        <translation>Las personas de servicio están ocupadas el {mean} del tiempo, y sobre todo a las {hour}: {most}.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Hora de la semana</translation>
    </message>
    <message>
        <source>Waiting cases, on average</source>
        <translation>Casos en espera, de media</translation>
    </message>
    <message>
        <source>On duty (100 %)</source>
        <translation>De servicio (100 %)</translation>
    </message>
    <message>
        <source>Busy beyond their hours</source>
        <translation>Ocupados más allá de su horario</translation>
    </message>
    <message>
        <source>People, on average</source>
        <translation>Personas, de media</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>{name}: promise kept</source>
        <translation>{name}: promesa cumplida</translation>
    </message>
    <message>
        <source>{name}: cycle time</source>
        <translation>{name}: tiempo de ciclo</translation>
    </message>
    <message>
        <source>{name}: waiting</source>
        <translation>{name}: espera</translation>
    </message>
    <message>
        <source>{name}: cost of a case</source>
        <translation>{name}: coste de un caso</translation>
    </message>
    <message>
        <source>{name}: utilisation</source>
        <translation>{name}: ocupación</translation>
    </message>
    <message>
        <source>{name}: cases that lost patience</source>
        <translation>{name}: casos que perdieron la paciencia</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Tiempo de ciclo</translation>
    </message>
    <message>
        <source>Cost of a case</source>
        <translation>Coste de un caso</translation>
    </message>
    <message>
        <source>Cases that lost patience</source>
        <translation>Casos que perdieron la paciencia</translation>
    </message>
    <message>
        <source>Hand-offs of a case</source>
        <translation>Traspasos de un caso</translation>
    </message>
    <message>
        <source>Queues for staff pools by hour of the week</source>
        <translation>Colas ante los equipos por hora de la semana</translation>
    </message>
    <message>
        <source>Queues at steps by hour of the week</source>
        <translation>Colas en los pasos por hora de la semana</translation>
    </message>
    <message>
        <source>A staff pool has more work than it can do: queues grow without end, and these times mean nothing.</source>
        <translation>Un equipo tiene más trabajo del que puede hacer: las colas crecen sin fin, y estos tiempos no significan nada.</translation>
    </message>
    <message>
        <source>Visits to steps by hour of the week</source>
        <translation>Visitas a los pasos por hora de la semana</translation>
    </message>
    <message>
        <source>Visits in an hour, on average</source>
        <translation>Visitas por hora, de media</translation>
    </message>
    <message>
        <source>Most visits are those of {name}, on {day} {hour}: {value} on average.</source>
        <translation>Donde más se pasa es en {name}, {day} {hour}: {value} de media.</translation>
    </message>
    <message>
        <source>There is nothing to show: no step takes any time or staff.</source>
        <translation>No hay nada que mostrar: ningún paso lleva tiempo ni personal.</translation>
    </message>
    <message>
        <source>Patience lost at steps by hour of the week</source>
        <translation>Paciencia perdida en los pasos por hora de la semana</translation>
    </message>
    <message>
        <source>Times in an hour, on average</source>
        <translation>Veces por hora, de media</translation>
    </message>
    <message>
        <source>Patience is lost most at {name}, on {day} {hour}: {value} times on average.</source>
        <translation>Donde más se pierde la paciencia es en {name}, {day} {hour}: {value} veces de media.</translation>
    </message>
    <message>
        <source>Nobody loses patience at any hour.</source>
        <translation>Nadie pierde la paciencia a ninguna hora.</translation>
    </message>
    <message>
        <source>Cost by hour of the week</source>
        <translation>Coste por hora de la semana</translation>
    </message>
    <message>
        <source>Cost of an hour, on average</source>
        <translation>Coste de una hora, de media</translation>
    </message>
    <message>
        <source>{name} costs most, on {day} {hour}: {value} on average.</source>
        <translation>Lo que más cuesta es {name}, {day} {hour}: {value} de media.</translation>
    </message>
    <message>
        <source>There is nothing to show: nothing costs anything at any hour.</source>
        <translation>No hay nada que mostrar: nada cuesta nada a ninguna hora.</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>todos los casos</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time; the queue grows by {growth}</source>
        <translation>«{pool}» tiene trabajo para el {load} de su tiempo; la cola crece a razón de {growth}</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time</source>
        <translation>«{pool}» tiene trabajo para el {load} de su tiempo</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work but is never on duty, or its cases never end</source>
        <translation>«{pool}» tiene trabajo pero nunca está de servicio, o sus casos nunca terminan</translation>
    </message>
    <message>
        <source>With {needed} people instead of {count} the load falls to {limit} or less; or take work or demand away.</source>
        <translation>Con {needed} personas en lugar de {count}, la carga baja al {limit} o menos; o bien quite trabajo o demanda.</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time; small swings of demand make long queues</source>
        <translation>«{pool}» tiene trabajo para el {load} de su tiempo; pequeñas variaciones de la demanda forman largas colas</translation>
    </message>
    <message>
        <source>At the busiest time of the week &apos;{pool}&apos; has work for {peak} of its time</source>
        <translation>En el momento de más trabajo de la semana, «{pool}» tiene trabajo para el {peak} de su tiempo</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; is the bottleneck: the process can serve {capacity} at the most</source>
        <translation>«{pool}» es el cuello de botella: el proceso puede atender {capacity} como máximo</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes time, but nobody is named who does it</source>
        <translation>«{step}» lleva tiempo, pero no se indica quién lo hace</translation>
    </message>
    <message>
        <source>No step names &apos;{pool}&apos;</source>
        <translation>Ningún paso menciona «{pool}»</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; needs &apos;{pool}&apos;, but there is nobody in it</source>
        <translation>«{step}» necesita «{pool}», pero en ese equipo no hay nadie</translation>
    </message>
    <message>
        <source>{count} steps need &apos;{pool}&apos;, but there is nobody in it: {steps}</source>
        <translation>{count} pasos necesitan «{pool}», pero en ese equipo no hay nadie: {steps}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes {people} of &apos;{pool}&apos; at once, which has only {count}</source>
        <translation>«{step}» ocupa a la vez a {people} de «{pool}», que solo tiene {count}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; names staff but no time, so its work is missing from the load</source>
        <translation>«{step}» indica personal pero no tiempo, así que su trabajo falta en la carga</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes its staff no time, so its work is missing from the load</source>
        <translation>«{step}» no ocupa tiempo de su personal, así que su trabajo falta en la carga</translation>
    </message>
    <message>
        <source>Work comes for &apos;{pool}&apos; at hours when nobody of it is on duty</source>
        <translation>Llega trabajo para «{pool}» en horas en que nadie de ese equipo está de servicio</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Add people, take work away from them, or take less demand.</source>
        <translation>Añada personas, quíteles trabajo o acepte menos demanda.</translation>
    </message>
    <message>
        <source>High load</source>
        <translation>Carga alta</translation>
    </message>
    <message>
        <source>Add people, or take work away from them.</source>
        <translation>Añada personas o quíteles trabajo.</translation>
    </message>
    <message>
        <source>Overload at the busiest time</source>
        <translation>Sobrecarga en el momento de más trabajo</translation>
    </message>
    <message>
        <source>Have more people on duty at that time, do hidden work at quieter times, or lead customers there.</source>
        <translation>Ponga a más personas de servicio en ese momento, haga el trabajo oculto en horas más tranquilas o dirija a los clientes hacia ellas.</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Cuello de botella</translation>
    </message>
    <message>
        <source>To serve more customers begin here; work saved elsewhere does not help.</source>
        <translation>Para atender a más clientes, empiece por aquí; ahorrar trabajo en otra parte no ayuda.</translation>
    </message>
    <message>
        <source>Work without staff</source>
        <translation>Trabajo sin personal</translation>
    </message>
    <message>
        <source>Name the staff that does it, or make it a wait if nobody works meanwhile.</source>
        <translation>Indique qué personal lo hace, o conviértalo en una espera si mientras tanto nadie trabaja.</translation>
    </message>
    <message>
        <source>Staff pool without work</source>
        <translation>Equipo sin trabajo</translation>
    </message>
    <message>
        <source>Name it at the steps it does, or remove it.</source>
        <translation>Indíquelo en los pasos que hace, o elimínelo.</translation>
    </message>
    <message>
        <source>Staff pool without people</source>
        <translation>Equipo sin personas</translation>
    </message>
    <message>
        <source>Put people into the pool, or give its steps to another one.</source>
        <translation>Ponga personas en el equipo, o asigne sus pasos a otro.</translation>
    </message>
    <message>
        <source>Work comes off duty</source>
        <translation>Trabajo que llega fuera de servicio</translation>
    </message>
    <message>
        <source>Have somebody on duty at all hours of the demand, or correct its hours; accept it where the work may wait until then.</source>
        <translation>Ponga a alguien de servicio en todas las horas de la demanda, o corrija sus horas; acéptelo donde el trabajo pueda esperar hasta entonces.</translation>
    </message>
    <message>
        <source>More people at once than there are</source>
        <translation>Más personas a la vez de las que hay</translation>
    </message>
    <message>
        <source>Let fewer people do the step together, or put more into the pool.</source>
        <translation>Asigne menos personas a la vez al paso, o ponga más en el equipo.</translation>
    </message>
    <message>
        <source>Staff without a time</source>
        <translation>Personal sin tiempo</translation>
    </message>
    <message>
        <source>Say how long the step takes, even as an estimate.</source>
        <translation>Indique cuánto dura el paso, aunque sea una estimación.</translation>
    </message>
    <message>
        <source>Nobody owns the lane &apos;{lane}&apos;</source>
        <translation>Nadie es responsable del carril «{lane}»</translation>
    </message>
    <message>
        <source>How long &apos;{step}&apos; takes is not said</source>
        <translation>No se indica cuánto dura «{step}»</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has no procedure, and the customer watches</source>
        <translation>«{step}» no tiene procedimiento, y el cliente mira</translation>
    </message>
    <message>
        <source>The stage &apos;{stage}&apos; has no steps</source>
        <translation>La fase «{stage}» no tiene pasos</translation>
    </message>
    <message>
        <source>The lane &apos;{lane}&apos; has no steps</source>
        <translation>El carril «{lane}» no tiene pasos</translation>
    </message>
    <message>
        <source>How many go each way at &apos;{step}&apos; is not said; the figures take equal shares</source>
        <translation>No se indica cuántos casos toman cada camino en «{step}»; las cifras suponen proporciones iguales</translation>
    </message>
    <message>
        <source>How many customers come is not said, so load and waits are unknown</source>
        <translation>No se indica cuántos clientes llegan, así que se desconocen la carga y las esperas</translation>
    </message>
    <message>
        <source>The fail point at &apos;{step}&apos; does not say how it is put right</source>
        <translation>El punto de fallo en «{step}» no indica cómo se remedia</translation>
    </message>
    <message>
        <source>When a case goes from &apos;{step}&apos; to &apos;{target}&apos; is not said</source>
        <translation>No se indica cuándo pasa un caso de «{step}» a «{target}»</translation>
    </message>
    <message>
        <source>Lane without an owner</source>
        <translation>Carril sin responsable</translation>
    </message>
    <message>
        <source>Name who answers for the work in this lane.</source>
        <translation>Indique quién responde del trabajo en este carril.</translation>
    </message>
    <message>
        <source>Step without a time</source>
        <translation>Paso sin tiempo</translation>
    </message>
    <message>
        <source>Say how long it takes, even as an estimate: it counts as no time until then.</source>
        <translation>Indique cuánto dura, aunque sea una estimación: hasta entonces cuenta como cero.</translation>
    </message>
    <message>
        <source>Visible step without a procedure</source>
        <translation>Paso visible sin procedimiento</translation>
    </message>
    <message>
        <source>Write down how it is done, or where that is written.</source>
        <translation>Escriba cómo se hace, o dónde está escrito.</translation>
    </message>
    <message>
        <source>Stage without steps</source>
        <translation>Fase sin pasos</translation>
    </message>
    <message>
        <source>Put the steps of this stage into it, or remove it.</source>
        <translation>Ponga en ella los pasos de esta fase, o elimínela.</translation>
    </message>
    <message>
        <source>Lane without steps</source>
        <translation>Carril sin pasos</translation>
    </message>
    <message>
        <source>Put the work of this role into it, or remove it.</source>
        <translation>Ponga en él el trabajo de este rol, o elimínelo.</translation>
    </message>
    <message>
        <source>Decision without shares</source>
        <translation>Decisión sin proporciones</translation>
    </message>
    <message>
        <source>Give each way its share of the cases, counted or estimated; one may stay open and takes the rest.</source>
        <translation>Dé a cada camino su proporción de los casos, contada o estimada; uno puede quedar abierto y toma el resto.</translation>
    </message>
    <message>
        <source>No demand</source>
        <translation>Sin demanda</translation>
    </message>
    <message>
        <source>Add a demand: where customers come in, and how many in an hour or a day.</source>
        <translation>Añada una demanda: por dónde entran los clientes y cuántos por hora o por día.</translation>
    </message>
    <message>
        <source>Fail point without recovery</source>
        <translation>Punto de fallo sin remedio</translation>
    </message>
    <message>
        <source>Say what is done for the customer when it goes wrong, and who does it.</source>
        <translation>Indique qué se hace por el cliente cuando algo sale mal, y quién lo hace.</translation>
    </message>
    <message>
        <source>Way without a condition</source>
        <translation>Camino sin condición</translation>
    </message>
    <message>
        <source>Say when this way is taken.</source>
        <translation>Indique cuándo se toma este camino.</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept: without any waiting {kept} would be done within {within}; the target is {target}</source>
        <translation>«{promise}» no se puede cumplir: sin ninguna espera se terminaría el {kept} en {within}; el objetivo es {target}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept, even without any waiting</source>
        <translation>«{promise}» no se puede cumplir, ni siquiera sin ninguna espera</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; promises {within}, but the work alone takes {least}</source>
        <translation>«{promise}» promete {within}, pero solo el trabajo lleva {least}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept for {target}: nobody is in {pools}</source>
        <translation>«{promise}» no se puede cumplir para el {target}: no hay nadie en {pools}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept for {target}: work comes in faster than it is done</source>
        <translation>«{promise}» no se puede cumplir para el {target}: el trabajo llega más rápido de lo que se hace</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is kept for {kept} of the customers; the target is {target}</source>
        <translation>«{promise}» se cumple para el {kept} de los clientes; el objetivo es {target}</translation>
    </message>
    <message>
        <source>Promise {limit} instead, or take work, waiting or demand off the way: see the figures of the promise.</source>
        <translation>Prometa {limit} en su lugar, o quite del camino trabajo, esperas o demanda: vea las cifras de la promesa.</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; promises {within}, but {enough} would be kept for {target} as well</source>
        <translation>«{promise}» promete {within}, pero {enough} también se cumpliría para el {target}</translation>
    </message>
    <message>
        <source>The figures cannot tell whether &apos;{promise}&apos; is kept</source>
        <translation>Las cifras no permiten saber si «{promise}» se cumple</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; runs from &apos;{first}&apos; to &apos;{last}&apos;, but no way leads there</source>
        <translation>«{promise}» va de «{first}» a «{last}», pero ningún camino lleva hasta allí</translation>
    </message>
    <message>
        <source>The wait at &apos;{step}&apos; is {wait} on average; bearable are {bearable}</source>
        <translation>La espera en «{step}» es de {wait} de media; lo tolerable es {bearable}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is measured at &apos;{step}&apos;, which the customer does not see</source>
        <translation>«{promise}» se mide en «{step}», que el cliente no ve</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is kept for {kept} on average, but at the busiest time the queue builds up faster than it is served</source>
        <translation>«{promise}» se cumple para el {kept} de media, pero en el momento de más trabajo la cola crece más rápido de lo que se atiende</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is kept for {kept} on average, but at the busiest time for {peak}; the target is {target}</source>
        <translation>«{promise}» se cumple para el {kept} de media, pero en el momento de más trabajo para el {peak}; el objetivo es {target}</translation>
    </message>
    <message>
        <source>Promise that cannot be kept</source>
        <translation>Promesa que no se puede cumplir</translation>
    </message>
    <message>
        <source>Promise more time, make the steps quicker, or take steps out of the way.</source>
        <translation>Prometa más tiempo, acelere los pasos o quite pasos del camino.</translation>
    </message>
    <message>
        <source>Missed promise</source>
        <translation>Promesa incumplida</translation>
    </message>
    <message>
        <source>Add people where the wait is, take work off the way, or promise more time.</source>
        <translation>Añada personas donde está la espera, quite trabajo del camino o prometa más tiempo.</translation>
    </message>
    <message>
        <source>Loose promise</source>
        <translation>Promesa poco exigente</translation>
    </message>
    <message>
        <source>Promise less time: a standard that nobody can miss invites nobody to do well.</source>
        <translation>Prometa menos tiempo: un estándar que nadie puede incumplir no invita a nadie a hacerlo bien.</translation>
    </message>
    <message>
        <source>Promise that the figures cannot judge</source>
        <translation>Promesa que las cifras no pueden juzgar</translation>
    </message>
    <message>
        <source>Give the steps on the way times and staff, and the process a demand; the figures say what is missing.</source>
        <translation>Dé tiempos y personal a los pasos del camino, y una demanda al proceso; las cifras indican lo que falta.</translation>
    </message>
    <message>
        <source>Promise between steps that no way joins</source>
        <translation>Promesa entre pasos que ningún camino une</translation>
    </message>
    <message>
        <source>Choose a first step from which the last one can be reached, or draw the missing flow.</source>
        <translation>Elija un primer paso desde el que se llegue al último, o dibuje el flujo que falta.</translation>
    </message>
    <message>
        <source>Wait longer than bearable</source>
        <translation>Espera más larga de lo tolerable</translation>
    </message>
    <message>
        <source>Add people here, make the step quicker, or give the customer something to do meanwhile and say how long it takes.</source>
        <translation>Añada personas aquí, acelere el paso o dé al cliente algo que hacer mientras tanto y diga cuánto durará.</translation>
    </message>
    <message>
        <source>Promise measured out of sight</source>
        <translation>Promesa medida fuera de la vista</translation>
    </message>
    <message>
        <source>Measure from and to moments that the customer notices.</source>
        <translation>Mida desde y hasta momentos que el cliente perciba.</translation>
    </message>
    <message>
        <source>Promise missed at the busiest time</source>
        <translation>Promesa incumplida en el momento de más trabajo</translation>
    </message>
    <message>
        <source>Have more people on duty at that time, do hidden work at quieter times, lead customers there, or promise more time.</source>
        <translation>Ponga a más personas de servicio en ese momento, haga el trabajo oculto en horas más tranquilas, dirija a los clientes hacia ellas o prometa más tiempo.</translation>
    </message>
    <message>
        <source>The process has no start</source>
        <translation>El proceso no tiene inicio</translation>
    </message>
    <message>
        <source>The process has no end</source>
        <translation>El proceso no tiene fin</translation>
    </message>
    <message>
        <source>No customer can get to &apos;{step}&apos;</source>
        <translation>Ningún cliente puede llegar a «{step}»</translation>
    </message>
    <message>
        <source>No customer can get to &apos;{step}&apos; and the step behind it</source>
        <translation>Ningún cliente puede llegar a «{step}» ni al paso que le sigue</translation>
    </message>
    <message>
        <source>No customer can get to &apos;{step}&apos; and the {count} steps behind it</source>
        <translation>Ningún cliente puede llegar a «{step}» ni a los {count} pasos que le siguen</translation>
    </message>
    <message>
        <source>Nothing follows &apos;{step}&apos;</source>
        <translation>Nada sigue a «{step}»</translation>
    </message>
    <message>
        <source>The ways out of &apos;{step}&apos; add up to {total}, not to 100 %</source>
        <translation>Las salidas de «{step}» suman {total}, no 100 %</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has a way out without a share, and the others already take {total}</source>
        <translation>«{step}» tiene una salida sin proporción, y las demás ya toman {total}</translation>
    </message>
    <message>
        <source>The ways out of &apos;{step}&apos; add up to {total} for &apos;{demand}&apos;; all of them must make 100 %</source>
        <translation>Las salidas de «{step}» suman {total} para «{demand}»; entre todas deben sumar 100 %</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has only one way out</source>
        <translation>«{step}» tiene una sola salida</translation>
    </message>
    <message>
        <source>The ways that &apos;{step}&apos; opens never join</source>
        <translation>Los caminos que abre «{step}» nunca se unen</translation>
    </message>
    <message>
        <source>No way leads out of the loop {steps}</source>
        <translation>Ningún camino sale del bucle {steps}</translation>
    </message>
    <message>
        <source>Only one flow leads to the join &apos;{step}&apos;</source>
        <translation>Solo un flujo lleva a la unión «{step}»</translation>
    </message>
    <message>
        <source>A flow leaves the end &apos;{step}&apos; for &apos;{target}&apos;</source>
        <translation>Un flujo sale del fin «{step}» hacia «{target}»</translation>
    </message>
    <message>
        <source>A flow leads from &apos;{step}&apos; back into the start &apos;{target}&apos;</source>
        <translation>Un flujo vuelve de «{step}» al inicio «{target}»</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is no decision and yet has {count} ways out, among which the cases are split</source>
        <translation>«{step}» no es una decisión y, sin embargo, tiene {count} salidas, entre las que se reparten los casos</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is no decision and yet has {count} ways out; the cases are split equally among them</source>
        <translation>«{step}» no es una decisión y, sin embargo, tiene {count} salidas; los casos se reparten por igual entre ellas</translation>
    </message>
    <message>
        <source>The scenario &apos;{scenario}&apos; cannot be applied: its change {number} does not fit</source>
        <translation>El escenario «{scenario}» no se puede aplicar: su cambio {number} no encaja</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; goes on until a time, which only a wait that needs no staff can</source>
        <translation>«{step}» dura hasta una hora, lo que solo puede una espera sin personal</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; links to &apos;{link}&apos;, which is no step that work passes, and no file</source>
        <translation>«{step}» enlaza con «{link}», que no es un paso por el que pase trabajo ni un archivo</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; links to &apos;{target}&apos;, which is no start</source>
        <translation>«{step}» enlaza con «{target}», que no es un inicio</translation>
    </message>
    <message>
        <source>Let the link name a document that can be read, in the folder of this one or below it. Until then give the link the time that the process takes.</source>
        <translation>Haga que el enlace nombre un documento que se pueda leer, en la carpeta de este o por debajo de ella. Hasta entonces dé al enlace el tiempo que dura el proceso.</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to a linked process and has several ways on</source>
        <translation>«{step}» lleva a un proceso enlazado y tiene varias salidas</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to {file}, where &apos;{other}&apos; is followed to &apos;{link}&apos;, but {why}</source>
        <translation>«{step}» lleva a {file}, donde «{other}» se sigue hasta «{link}», pero {why}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to {file}, where &apos;{other}&apos; takes the time given on it and does not follow its link &apos;{link}&apos;: {why}</source>
        <translation>«{step}» lleva a {file}, donde «{other}» toma el tiempo indicado en él y no sigue su enlace «{link}»: {why}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is followed to &apos;{link}&apos;, but {why}</source>
        <translation>«{step}» se sigue hasta «{link}», pero {why}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes the time given on it and does not follow its link &apos;{link}&apos;: {why}</source>
        <translation>«{step}» toma el tiempo indicado en él y no sigue su enlace «{link}»: {why}</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Sin inicio</translation>
    </message>
    <message>
        <source>Add a start, or a demand that names the step where customers come in.</source>
        <translation>Añada un inicio, o una demanda que indique el paso por el que entran los clientes.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Add an end after the last step, or a link to the process that goes on from there.</source>
        <translation>Añada un fin después del último paso, o un enlace al proceso que sigue desde ahí.</translation>
    </message>
    <message>
        <source>Unreachable step</source>
        <translation>Paso inalcanzable</translation>
    </message>
    <message>
        <source>Draw a flow to it from the step before it, or make it a start if customers come in here.</source>
        <translation>Dibuje un flujo hacia él desde el paso anterior, o conviértalo en inicio si los clientes entran aquí.</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>Callejón sin salida</translation>
    </message>
    <message>
        <source>Draw a flow to what follows, or to an end.</source>
        <translation>Dibuje un flujo hacia lo que sigue, o hacia un fin.</translation>
    </message>
    <message>
        <source>Shares do not add up</source>
        <translation>Las proporciones no suman 100 %</translation>
    </message>
    <message>
        <source>Change the shares so that all ways out together make up 100 %.</source>
        <translation>Cambie las proporciones para que todas las salidas sumen 100 %.</translation>
    </message>
    <message>
        <source>Only one way out</source>
        <translation>Una sola salida</translation>
    </message>
    <message>
        <source>Draw the other ways out, or make it an activity.</source>
        <translation>Dibuje las otras salidas, o conviértalo en una actividad.</translation>
    </message>
    <message>
        <source>Fork without join</source>
        <translation>Bifurcación sin unión</translation>
    </message>
    <message>
        <source>Lead the parallel ways into a join where the work has to wait for all of them.</source>
        <translation>Lleve los caminos paralelos a una unión donde el trabajo deba esperarlos a todos.</translation>
    </message>
    <message>
        <source>Loop without a way out</source>
        <translation>Bucle sin salida</translation>
    </message>
    <message>
        <source>Add a decision inside the loop with a way that leaves it.</source>
        <translation>Añada dentro del bucle una decisión con un camino que salga de él.</translation>
    </message>
    <message>
        <source>Join of a single flow</source>
        <translation>Unión de un solo flujo</translation>
    </message>
    <message>
        <source>Lead the other parallel ways into it, or remove the join.</source>
        <translation>Lleve a ella los otros caminos paralelos, o elimine la unión.</translation>
    </message>
    <message>
        <source>Flow out of an end or into a start</source>
        <translation>Flujo que sale de un fin o entra en un inicio</translation>
    </message>
    <message>
        <source>Make the end or the start an activity, or lead the flow to another step.</source>
        <translation>Convierta el fin o el inicio en una actividad, o lleve el flujo a otro paso.</translation>
    </message>
    <message>
        <source>Several ways out of a step that does not decide</source>
        <translation>Varias salidas de un paso que no decide</translation>
    </message>
    <message>
        <source>Make it a decision with a share for each way, or a fork if each case takes all ways at once.</source>
        <translation>Conviértalo en una decisión con una proporción para cada camino, o en una bifurcación si cada caso toma todos los caminos a la vez.</translation>
    </message>
    <message>
        <source>Scenario that cannot be applied</source>
        <translation>Escenario que no se puede aplicar</translation>
    </message>
    <message>
        <source>Change the scenario so that it fits the document as it is now, or remove this change from it.</source>
        <translation>Cambie el escenario para que encaje con el documento tal como está ahora, o quite de él este cambio.</translation>
    </message>
    <message>
        <source>Until at a step that does not wait</source>
        <translation>Hora de fin en un paso que no espera</translation>
    </message>
    <message>
        <source>Put a wait before or after the step, and let that end at the time; or take the time away.</source>
        <translation>Ponga una espera antes o después del paso y haga que termine a esa hora; o quite la hora.</translation>
    </message>
    <message>
        <source>Link that cannot be followed</source>
        <translation>Enlace que no se puede seguir</translation>
    </message>
    <message>
        <source>Let the link name a start of this document or a file, and let one step at the most follow it.</source>
        <translation>Haga que el enlace nombre un inicio de este documento o un archivo, y que lo siga como mucho un paso.</translation>
    </message>
    <message>
        <source>There is no check &apos;{check}&apos; to suppress</source>
        <translation>No existe la comprobación «{check}» que se quiere omitir</translation>
    </message>
    <message>
        <source>The suppression of {check} ({reason}) is not needed</source>
        <translation>La omisión de {check} ({reason}) no es necesaria</translation>
    </message>
    <message>
        <source>Suppression that is not needed</source>
        <translation>Omisión innecesaria</translation>
    </message>
    <message>
        <source>Remove it, so that it does not hide the next defect.</source>
        <translation>Elimínela para que no oculte el próximo defecto.</translation>
    </message>
    <message>
        <source>The customer does &apos;{step}&apos; and yet is said not to see it</source>
        <translation>El cliente hace «{step}» y, sin embargo, se indica que no lo ve</translation>
    </message>
    <message>
        <source>Customers come in at &apos;{step}&apos;, which they do not see</source>
        <translation>Los clientes entran en «{step}», que no ven</translation>
    </message>
    <message>
        <source>The customer sees &apos;{step}&apos; though &apos;{lane}&apos; works behind the line of visibility</source>
        <translation>El cliente ve «{step}», aunque «{lane}» trabaja detrás de la línea de visibilidad</translation>
    </message>
    <message>
        <source>The customer does not see &apos;{step}&apos; though &apos;{lane}&apos; is front office</source>
        <translation>El cliente no ve «{step}», aunque «{lane}» es front office</translation>
    </message>
    <message>
        <source>The moment of truth &apos;{step}&apos; has no evidence</source>
        <translation>El momento de la verdad «{step}» no tiene evidencia física</translation>
    </message>
    <message>
        <source>The customer&apos;s step &apos;{step}&apos; leads straight to &apos;{target}&apos;, which the customer does not see</source>
        <translation>El paso del cliente «{step}» lleva directamente a «{target}», que el cliente no ve</translation>
    </message>
    <message>
        <source>A case is handed from lane to lane {count} times, most often from &apos;{one}&apos; to &apos;{other}&apos;</source>
        <translation>Un caso se traspasa de carril a carril {count} veces, sobre todo de «{one}» a «{other}»</translation>
    </message>
    <message>
        <source>A case crosses &apos;{line}&apos; {count} times</source>
        <translation>Un caso cruza «{line}» {count} veces</translation>
    </message>
    <message>
        <source>At no step does the customer meet the evidence &apos;{step}&apos;</source>
        <translation>El cliente no encuentra la evidencia física «{step}» en ningún paso</translation>
    </message>
    <message>
        <source>The customer does not see the evidence &apos;{step}&apos;</source>
        <translation>El cliente no ve la evidencia física «{step}»</translation>
    </message>
    <message>
        <source>Hidden customer step</source>
        <translation>Paso del cliente oculto</translation>
    </message>
    <message>
        <source>Leave the visibility to the band, or move the step to the lane of those who really do it.</source>
        <translation>Deje la visibilidad a la banda, o mueva el paso al carril de quienes lo hacen en realidad.</translation>
    </message>
    <message>
        <source>Back-office step that the customer sees</source>
        <translation>Paso de back office que el cliente ve</translation>
    </message>
    <message>
        <source>If it is meant to be seen, suppress this with the reason and give it a procedure; if not, leave it to the band.</source>
        <translation>Si debe verse, omita esto con el motivo y dele un procedimiento; si no, deje la visibilidad a la banda.</translation>
    </message>
    <message>
        <source>Front-office step that is hidden</source>
        <translation>Paso de front office oculto</translation>
    </message>
    <message>
        <source>Tell the customer what goes on meanwhile, do it in sight, or move it to the back office.</source>
        <translation>Diga al cliente qué ocurre mientras tanto, hágalo a la vista o mueva el paso al back office.</translation>
    </message>
    <message>
        <source>Moment of truth without evidence</source>
        <translation>Momento de la verdad sin evidencia física</translation>
    </message>
    <message>
        <source>Name the physical things that the customer meets here: a form, a screen, a room, a bill.</source>
        <translation>Indique las cosas físicas que el cliente encuentra aquí: un formulario, una pantalla, una sala, una factura.</translation>
    </message>
    <message>
        <source>Customer leads straight to hidden work</source>
        <translation>Paso del cliente que lleva directamente a trabajo oculto</translation>
    </message>
    <message>
        <source>Put a front-office step or a screen between them, so that somebody answers the customer.</source>
        <translation>Ponga entre ambos un paso de front office o una pantalla, para que alguien responda al cliente.</translation>
    </message>
    <message>
        <source>Many hand-offs</source>
        <translation>Muchos traspasos</translation>
    </message>
    <message>
        <source>Let one role do neighbouring steps; each hand-off is a chance to wait and to lose information.</source>
        <translation>Deje que un solo rol haga los pasos contiguos; cada traspaso es una ocasión de esperar y de perder información.</translation>
    </message>
    <message>
        <source>Many crossings of the line of visibility</source>
        <translation>Muchos cruces de la línea de visibilidad</translation>
    </message>
    <message>
        <source>Gather the hidden work in fewer, longer pieces, or give the front office what it needs to finish alone.</source>
        <translation>Reúna el trabajo oculto en tramos menos numerosos y más largos, o dé al front office lo necesario para terminar por sí solo.</translation>
    </message>
    <message>
        <source>Evidence that nobody meets</source>
        <translation>Evidencia física que nadie encuentra</translation>
    </message>
    <message>
        <source>Name it at the steps where the customer meets it, or remove it.</source>
        <translation>Indíquela en los pasos donde el cliente la encuentra, o elimínela.</translation>
    </message>
    <message>
        <source>Hidden evidence</source>
        <translation>Evidencia física oculta</translation>
    </message>
    <message>
        <source>Move it to the evidence band, or make it an activity if it is work and not a thing to see.</source>
        <translation>Muévala a la banda de evidencia física, o conviértala en una actividad si es trabajo y no algo que ver.</translation>
    </message>
    <message>
        <source>Check {code} failed by a mistake in the program; what it would find is not known</source>
        <translation>La comprobación {code} ha fallado por un error del programa; no se sabe qué habría encontrado</translation>
    </message>
    <message>
        <source>Your document is not to blame, and all other checks were made. Please report {code} with the lines of the log that name it.</source>
        <translation>Su documento no tiene la culpa, y se hicieron todas las demás comprobaciones. Informe de {code} con las líneas del registro que lo nombran.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Name of a new one</source>
        <translation>Nombre del nuevo elemento</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Try a change in a scenario before it is made</source>
        <translation>Probar un cambio en un escenario antes de hacerlo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Draw a step first: this begins and ends at one</source>
        <translation>Dibuje primero un paso: esto empieza y termina en uno</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Which part of the document to edit</source>
        <translation>Qué parte del documento se edita</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
</context>
<context>
    <name>drawing</name>
    <message>
        <source>Step that the customer sees</source>
        <translation>Paso que el cliente ve</translation>
    </message>
    <message>
        <source>Hidden from the customer</source>
        <translation>Oculto para el cliente</translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation>Punto de fallo</translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation>Punto de espera</translation>
    </message>
    <message>
        <source>Customers leave who have waited too long</source>
        <translation>Los clientes que han esperado demasiado se van</translation>
    </message>
    <message>
        <source>Critical moment of truth</source>
        <translation>Momento de la verdad crítico</translation>
    </message>
    <message>
        <source>Flow, with its share of the cases</source>
        <translation>Flujo, con su proporción de los casos</translation>
    </message>
    <message>
        <source>Share that depends on the customers</source>
        <translation>Proporción que depende de los clientes</translation>
    </message>
    <message>
        <source>Evidence that the customer meets</source>
        <translation>Evidencia física que el cliente encuentra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Staff busy {low} % or more: the queue grows</source>
        <translation>Personal ocupado al {low} % o más: la cola crece</translation>
    </message>
    <message>
        <source>Staff busy {low} to {high} %</source>
        <translation>Personal ocupado del {low} al {high} %</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia física</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Front office</source>
        <translation>Front office</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Back office</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation>Captar</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Desarrollar</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Fork: all ways are taken</source>
        <translation>Bifurcación: se toman todos los caminos</translation>
    </message>
    <message>
        <source>Join: all ways are awaited</source>
        <translation>Unión: se esperan todos los caminos</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>Evidencia física</translation>
    </message>
    <message>
        <source>Link to another process</source>
        <translation>Enlace a otro proceso</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Cuello</translation>
    </message>
</context>
<context>
    <name>editors</name>
    <message>
        <source>a currency is three capital letters, such as EUR</source>
        <translation>una moneda son tres letras mayúsculas, como EUR</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>As the band says</source>
        <translation>Según la banda</translation>
    </message>
    <message>
        <source>Yes, set by hand</source>
        <translation>Sí, fijado a mano</translation>
    </message>
    <message>
        <source>No, set by hand</source>
        <translation>No, fijado a mano</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>choose a step</source>
        <translation>elija un paso</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuando</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>By customers</source>
        <translation>Según los clientes</translation>
    </message>
    <message>
        <source>Give each kind of customers a share of its own</source>
        <translation>Dar a cada clase de clientes su propia proporción</translation>
    </message>
    <message>
        <source>give at least one kind of customers a share</source>
        <translation>dé una proporción al menos a una clase de clientes</translation>
    </message>
    <message>
        <source>The shares make up {share}</source>
        <translation>Las proporciones suman {share}</translation>
    </message>
    <message>
        <source>choose the step that follows</source>
        <translation>elija el paso que sigue</translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation>Añadir flujo</translation>
    </message>
    <message>
        <source>two flows lead to the same step</source>
        <translation>dos flujos llevan al mismo paso</translation>
    </message>
    <message>
        <source>choose at least one day</source>
        <translation>elija al menos un día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Añadir franja</translation>
    </message>
    <message>
        <source>A break is the time between two entries</source>
        <translation>Una pausa es el tiempo entre dos entradas</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>de servicio</translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>{hours} h por semana</translation>
    </message>
    <message>
        <source>Some hours stand here twice; they count once</source>
        <translation>Algunas horas figuran dos veces; cuentan una</translation>
    </message>
    <message>
        <source>Add hours with a rate of their own</source>
        <translation>Añadir una franja con su propia tasa</translation>
    </message>
    <message>
        <source>{count} a week, at most {rate}</source>
        <translation>{count} por semana, como mucho {rate}</translation>
    </message>
    <message>
        <source>Some hours stand here twice; their rates add up</source>
        <translation>Algunas horas figuran dos veces; sus tasas se suman</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Its attribute</source>
        <translation>Su atributo</translation>
    </message>
    <message>
        <source>Leave out a step</source>
        <translation>Omitir un paso</translation>
    </message>
    <message>
        <source>Add the change</source>
        <translation>Añadir el cambio</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Quitar esta entrada</translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation>elija un equipo</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number of people from 1 up</source>
        <translation>«{text}» no es un número de personas a partir de 1</translation>
    </message>
    <message>
        <source>Add staff</source>
        <translation>Añadir personal</translation>
    </message>
    <message>
        <source>a pool stands here twice</source>
        <translation>hay un equipo repetido</translation>
    </message>
    <message>
        <source>(no time given)</source>
        <translation>(sin tiempo)</translation>
    </message>
    <message>
        <source>Mean {mean}, standard deviation {sd}</source>
        <translation>Media {mean}, desviación típica {sd}</translation>
    </message>
    <message>
        <source>Then goes to</source>
        <translation>Después va a</translation>
    </message>
    <message>
        <source>(waits as long as it takes)</source>
        <translation>(espera lo que haga falta)</translation>
    </message>
    <message>
        <source>choose the step where they go then</source>
        <translation>elija el paso al que van entonces</translation>
    </message>
    <message>
        <source>say in the first line what it is</source>
        <translation>diga en la primera línea qué es</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué sale mal</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>Cómo se remedia</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>A qué se espera</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Cases, up to</source>
        <translation>Casos, hasta</translation>
    </message>
    <message>
        <source>At the latest after</source>
        <translation>A más tardar después de</translation>
    </message>
    <message>
        <source>No simulation knows a batch of customers who lose patience; keep one of the two</source>
        <translation>Ninguna simulación conoce un lote de clientes que pierden la paciencia; quédese con una de las dos cosas</translation>
    </message>
    <message>
        <source>Fewer cases wait until the batch is full, however long that takes</source>
        <translation>Con menos casos se espera a que el lote esté lleno, dure lo que dure</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>p. ej. {example}</translation>
    </message>
    <message>
        <source>With nobody in the pool its work is never done</source>
        <translation>Sin nadie en el equipo, su trabajo no se hace nunca</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a CSV file beside the document</source>
        <translation>Elegir un archivo CSV junto al documento</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Elegir un archivo CSV</translation>
    </message>
    <message>
        <source>{name} does not stand beside the document</source>
        <translation>{name} no está junto al documento</translation>
    </message>
    <message>
        <source>A document names only files beside it, so that both can be handed on together.</source>
        <translation>Un documento solo nombra archivos que están junto a él, para poder entregar ambos juntos.</translation>
    </message>
    <message>
        <source>Copy it there</source>
        <translation>Copiarlo allí</translation>
    </message>
    <message>
        <source>There is another {name} beside the document. Give one of them another name.</source>
        <translation>Hay otro {name} junto al documento. Dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>{count} arrivals in {days} days</source>
        <translation>{count} llegadas en {days} días</translation>
    </message>
    <message>
        <source>times stand here and in a file; keep one of them</source>
        <translation>hay horas aquí y en un archivo; quédese con uno solo</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>Times of day, one after the other</source>
        <translation>Horas del día, una tras otra</translation>
    </message>
    <message>
        <source>Add times</source>
        <translation>Añadir horas</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>{count} por semana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>At a rate</source>
        <translation>A una tasa</translation>
    </message>
    <message>
        <source>At the same times each week</source>
        <translation>A las mismas horas cada semana</translation>
    </message>
    <message>
        <source>As a file says</source>
        <translation>Como dice un archivo</translation>
    </message>
    <message>
        <source>Customers come</source>
        <translation>Los clientes llegan</translation>
    </message>
    <message>
        <source>The document changes once the chosen way has a value; that takes the place of the other ways</source>
        <translation>El documento cambia cuando la forma elegida tiene un valor; este sustituye a las otras formas</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>When {schedule} is open</source>
        <translation>Cuando {schedule} está abierto</translation>
    </message>
    <message>
        <source>(when its time is over)</source>
        <translation>(cuando termina su tiempo)</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>A una hora del día</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add stage</source>
        <translation>Añadir fase</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Añadir carril</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Añadir línea</translation>
    </message>
    <message>
        <source>Add staff pool</source>
        <translation>Añadir equipo</translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation>Añadir horario</translation>
    </message>
    <message>
        <source>Add demand</source>
        <translation>Añadir demanda</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation>Añadir promesa</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Añadir escenario</translation>
    </message>
    <message>
        <source>Add walk-through</source>
        <translation>Añadir un recorrido de observación</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Eliminar fase</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Eliminar carril</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>Eliminar línea</translation>
    </message>
    <message>
        <source>Delete staff pool</source>
        <translation>Eliminar equipo</translation>
    </message>
    <message>
        <source>Delete schedule</source>
        <translation>Eliminar horario</translation>
    </message>
    <message>
        <source>Delete demand</source>
        <translation>Eliminar demanda</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Eliminar paso</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Delete promise</source>
        <translation>Eliminar promesa</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Eliminar escenario</translation>
    </message>
    <message>
        <source>Delete walk-through</source>
        <translation>Eliminar el recorrido de observación</translation>
    </message>
    <message>
        <source>Delete flow</source>
        <translation>Eliminar flujo</translation>
    </message>
    <message>
        <source>Add element</source>
        <translation>Añadir elemento</translation>
    </message>
    <message>
        <source>Delete {count} elements</source>
        <translation>Eliminar {count} elementos</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>Cambiar nombre a {name}</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Cambiar «{field}»</translation>
    </message>
    <message>
        <source>These elements have no &apos;{attribute}&apos;. Choose an attribute that all of them have.</source>
        <translation>Estos elementos no tienen «{attribute}». Elija un atributo que tengan todos.</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Change the document&apos;s {attribute}</source>
        <translation>Cambiar «{attribute}» del documento</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a currency. Write its three capital letters, such as EUR.</source>
        <translation>«{text}» no es una moneda. Escriba sus tres letras mayúsculas, como EUR.</translation>
    </message>
    <message>
        <source>Keep the print settings</source>
        <translation>Guardar los ajustes de impresión</translation>
    </message>
    <message>
        <source>Suppress {check}</source>
        <translation>Omitir {check}</translation>
    </message>
    <message>
        <source>A suppression needs a reason. Write why the finding is accepted.</source>
        <translation>Para omitir hace falta un motivo. Escriba por qué se acepta el hallazgo.</translation>
    </message>
    <message>
        <source>Show {check} again</source>
        <translation>Volver a mostrar {check}</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Reconnect flow</source>
        <translation>Reconectar flujo</translation>
    </message>
    <message>
        <source>Change flow</source>
        <translation>Cambiar flujo</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nueva decisión</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Bifurcación</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Nueva evidencia física</translation>
    </message>
    <message>
        <source>Linked process</source>
        <translation>Proceso enlazado</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation>Insertar {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move {count} steps</source>
        <translation>Mover {count} pasos</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Desplazar un poco</translation>
    </message>
    <message>
        <source>This place is too far away. Drop it on the map.</source>
        <translation>Este lugar está demasiado lejos. Suéltelo en el mapa.</translation>
    </message>
    <message>
        <source>Use automatic layout</source>
        <translation>Usar la colocación automática</translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation>Mostrar al cliente</translation>
    </message>
    <message>
        <source>Hide from the customer</source>
        <translation>Ocultar al cliente</translation>
    </message>
    <message>
        <source>Leave visibility to the band</source>
        <translation>Dejar la visibilidad a la banda</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>{name} moved to the stage {stage}</source>
        <translation>{name} movido a la fase {stage}</translation>
    </message>
    <message>
        <source>physical evidence</source>
        <translation>evidencia física</translation>
    </message>
    <message>
        <source>customer work</source>
        <translation>trabajo del cliente</translation>
    </message>
    <message>
        <source>front office work</source>
        <translation>trabajo de front office</translation>
    </message>
    <message>
        <source>back office work</source>
        <translation>trabajo de back office</translation>
    </message>
    <message>
        <source>support work</source>
        <translation>trabajo de soporte</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: the customer no longer sees it</source>
        <translation>{name} movido a {lane}: el cliente ya no lo ve</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: the customer sees it now</source>
        <translation>{name} movido a {lane}: ahora el cliente lo ve</translation>
    </message>
    <message>
        <source>{name} moved to {lane}</source>
        <translation>{name} movido a {lane}</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: it is {work} now</source>
        <translation>{name} movido a {lane}: ahora es {work}</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: {work} now, and the customer still sees it, as set by hand</source>
        <translation>{name} movido a {lane}: ahora es {work}, y el cliente lo sigue viendo, como se fijó a mano</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: {work} now, and still hidden from the customer, as set by hand</source>
        <translation>{name} movido a {lane}: ahora es {work}, y sigue oculto para el cliente, como se fijó a mano</translation>
    </message>
    <message>
        <source>{count} steps moved to {lane}</source>
        <translation>{count} pasos movidos a {lane}</translation>
    </message>
    <message>
        <source>{count} steps moved</source>
        <translation>{count} pasos movidos</translation>
    </message>
    <message>
        <source>{count} steps moved to {lane}: the customer no longer sees {hidden} of them, and newly sees {shown}</source>
        <translation>{count} pasos movidos a {lane}: el cliente deja de ver {hidden} y pasa a ver {shown}</translation>
    </message>
    <message>
        <source>{count} steps moved: the customer no longer sees {hidden} of them, and newly sees {shown}</source>
        <translation>{count} pasos movidos: el cliente deja de ver {hidden} y pasa a ver {shown}</translation>
    </message>
    <message>
        <source>{kind} &apos;{id}&apos; is not in the document (any more). Choose one that is.</source>
        <translation>{kind} «{id}»: no está (o ya no está) en el documento. Elija un elemento que esté.</translation>
    </message>
    <message>
        <source>No flow leads from &apos;{source}&apos; to &apos;{target}&apos; (any more). Choose one that is on the map.</source>
        <translation>Ningún flujo lleva (o ya no lleva) de «{source}» a «{target}». Elija uno que esté en el mapa.</translation>
    </message>
    <message>
        <source>A flow cannot lead back to its own step &apos;{name}&apos;. Draw rework through the step that is repeated.</source>
        <translation>Un flujo no puede volver a su propio paso «{name}». Dibuje la repetición pasando por el paso que se repite.</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; already leads to &apos;{target}&apos;. Change the flow that is there.</source>
        <translation>«{source}» ya lleva a «{target}». Cambie el flujo existente.</translation>
    </message>
    <message>
        <source>Nothing follows the end &apos;{name}&apos;. Make it another kind of step first, or start from another step.</source>
        <translation>Nada sigue al fin «{name}». Conviértalo primero en otro tipo de paso, o empiece desde otro paso.</translation>
    </message>
    <message>
        <source>Nothing comes before the start &apos;{name}&apos;. Make it another kind of step first, or lead elsewhere.</source>
        <translation>Nada precede al inicio «{name}». Conviértalo primero en otro tipo de paso, o lleve el flujo a otro lugar.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is evidence: a thing has no flows. Name it as evidence of the steps where it is met.</source>
        <translation>«{name}» es evidencia física: una cosa no tiene flujos. Indíquela como evidencia física de los pasos donde se encuentra.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencia física</translation>
    </message>
    <message>
        <source>A step of the kind {kind} cannot stand between two others. Drop it beside the flow.</source>
        <translation>Un paso del tipo {kind} no puede estar entre otros dos. Suéltelo junto al flujo.</translation>
    </message>
    <message>
        <source>The lane &apos;{name}&apos; holds {steps} step(s) and {notes} note(s). Move or delete them first.</source>
        <translation>El carril «{name}» contiene {steps} paso(s) y {notes} nota(s). Muévalos o elimínelos primero.</translation>
    </message>
    <message>
        <source>The stage &apos;{name}&apos; holds {steps} step(s) and {notes} note(s). Move or delete them first.</source>
        <translation>La fase «{name}» contiene {steps} paso(s) y {notes} nota(s). Muévalos o elimínelos primero.</translation>
    </message>
    <message>
        <source>A blueprint needs a lane to draw in. Add another lane before this one goes.</source>
        <translation>Un blueprint necesita un carril donde dibujar. Añada otro carril antes de quitar este.</translation>
    </message>
    <message>
        <source>A blueprint needs a stage to draw in. Add another stage before this one goes.</source>
        <translation>Un blueprint necesita una fase donde dibujar. Añada otra fase antes de quitar esta.</translation>
    </message>
    <message>
        <source>This has no name to change. Select a step, a lane, a stage or another element with a name.</source>
        <translation>Esto no tiene un nombre que cambiar. Seleccione un paso, un carril, una fase u otro elemento con nombre.</translation>
    </message>
    <message>
        <source>A name is needed here. Type at least one character.</source>
        <translation>Aquí hace falta un nombre. Escriba al menos un carácter.</translation>
    </message>
    <message>
        <source>Flows lead into &apos;{name}&apos;, which the kind {kind} cannot have. Delete these flows or lead them elsewhere first.</source>
        <translation>Hay flujos que llevan a «{name}», algo que el tipo {kind} no admite. Elimine antes esos flujos o llévelos a otro lugar.</translation>
    </message>
    <message>
        <source>Flows leave &apos;{name}&apos;, which the kind {kind} cannot have. Delete these flows or lead them elsewhere first.</source>
        <translation>Hay flujos que salen de «{name}», algo que el tipo {kind} no admite. Elimine antes esos flujos o llévelos a otro lugar.</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; cannot be an id. Begin with a letter from a to z; then letters, digits and hyphens.</source>
        <translation>«{id}» no puede ser un id. Empiece por una letra de la a a la z; siga con letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>The id &apos;{id}&apos; is taken. Choose another one.</source>
        <translation>El id «{id}» ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>A document has no &apos;{collection}&apos;. Choose one of {known}.</source>
        <translation>Un documento no tiene «{collection}». Elija entre {known}.</translation>
    </message>
    <message>
        <source>Two flows lead to &apos;{target}&apos;. Keep one of them.</source>
        <translation>Dos flujos llevan a «{target}». Conserve uno de ellos.</translation>
    </message>
    <message>
        <source>A flow has one share, or one for each demand. Keep one of them.</source>
        <translation>Un flujo tiene una sola proporción, o una para cada demanda. Conserve una de las dos.</translation>
    </message>
    <message>
        <source>A share lies between 0 % and 100 %. Write for example 80 %.</source>
        <translation>Una proporción está entre 0 % y 100 %. Escriba, por ejemplo, 80 %.</translation>
    </message>
    <message>
        <source>Customers come at a rate, at times or as a file says. Keep one of them.</source>
        <translation>Los clientes llegan a una tasa, a unas horas o según un archivo. Conserve una sola opción.</translation>
    </message>
    <message>
        <source>{field}: a value is needed here. Write or choose one.</source>
        <translation>{field}: aquí hace falta un valor. Escriba o elija uno.</translation>
    </message>
    <message>
        <source>{field} cannot hold this value. {help}.</source>
        <translation>{field}: este valor no se admite. {help}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a thing: it cannot be evidence of itself. Take it out of the selection first.</source>
        <translation>«{name}» es una cosa: no puede ser evidencia física de sí misma. Quítela antes de la selección.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not evidence. Choose a step of the kind evidence, or change its kind first.</source>
        <translation>«{name}» no es evidencia física. Elija un paso de ese tipo, o cambie antes el tipo de este.</translation>
    </message>
    <message>
        <source>Name each staff pool once, with at least one person.</source>
        <translation>Indique cada equipo una sola vez, con al menos una persona.</translation>
    </message>
    <message>
        <source>A batch holds from 1 to {most} cases. Write for example 8.</source>
        <translation>Un lote contiene de 1 a {most} casos. Escriba, por ejemplo, 8.</translation>
    </message>
    <message>
        <source>Who loses patience must go to another step. Choose one.</source>
        <translation>Quien pierde la paciencia debe ir a otro paso. Elija uno.</translation>
    </message>
    <message>
        <source>Each time needs days and a time of day. Write for example mon-fri, 08:00.</source>
        <translation>Cada llegada necesita días y una hora. Escriba, por ejemplo, mon-fri, 08:00.</translation>
    </message>
    <message>
        <source>A step is observed once in a walk-through. Keep one of the observations.</source>
        <translation>Un paso se observa una vez por recorrido. Conserve una de las observaciones.</translation>
    </message>
    <message>
        <source>Each period needs days, and must end after it starts. Write for example mon-fri, 07:00 to 23:00.</source>
        <translation>Cada franja necesita días y debe terminar después de empezar. Escriba, por ejemplo, mon-fri, de 07:00 a 23:00.</translation>
    </message>
    <message>
        <source>This is not a rate of demand. Write for example 30 / h.</source>
        <translation>Esto no es una tasa de demanda. Escriba, por ejemplo, 30 / h.</translation>
    </message>
    <message>
        <source>This is not a change that a scenario can make. Set, cut, pool or split something.</source>
        <translation>Este no es un cambio que pueda hacer un escenario. Cambie, quite, reúna o divida algo.</translation>
    </message>
    <message>
        <source>Apply a change</source>
        <translation>Aplicar un cambio</translation>
    </message>
    <message>
        <source>&apos;{one}&apos; and &apos;{other}&apos; are on duty at different hours, which one pool cannot say. Give them the same schedule.</source>
        <translation>«{one}» y «{other}» están de servicio a horas distintas, y un solo equipo no puede decirlo. Deles el mismo horario.</translation>
    </message>
    <message>
        <source>{count} of the {people} people in &apos;{pool}&apos; cannot form a pool. Leave someone in both pools.</source>
        <translation>{count} de las {people} personas de «{pool}» no pueden formar un equipo. Deje a alguien en ambos equipos.</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has one person only, of whom no second pool can be formed. Add people to it first.</source>
        <translation>«{pool}» tiene una sola persona, con la que no se puede formar un segundo equipo. Añada antes personas.</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is not done by &apos;{pool}&apos;. Name steps that are.</source>
        <translation>«{pool}» no hace «{step}». Indique pasos que sí haga.</translation>
    </message>
    <message>
        <source>Apply {name}</source>
        <translation>Aplicar {name}</translation>
    </message>
    <message>
        <source>Change scenario {name}</source>
        <translation>Cambiar el escenario {name}</translation>
    </message>
    <message>
        <source>This makes no sense for &apos;{name}&apos;. Choose another one.</source>
        <translation>Esto no tiene sentido para «{name}». Elija otra cosa.</translation>
    </message>
    <message>
        <source>There is no lane to move &apos;{step}&apos; to. Add one first.</source>
        <translation>No hay ningún carril al que mover «{step}». Añada uno primero.</translation>
    </message>
    <message>
        <source>No other pool has the hours of &apos;{pool}&apos;. Give two pools the same schedule first.</source>
        <translation>Ningún otro equipo tiene las horas de «{pool}». Dé primero el mismo horario a dos equipos.</translation>
    </message>
    <message>
        <source>Observe {field}</source>
        <translation>Observar {field}</translation>
    </message>
    <message>
        <source>An observation has no such attribute. Choose one of its own.</source>
        <translation>Una observación no tiene ese atributo. Elija uno de los suyos.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>The last action could not be finished. Your document is complete.</source>
        <translation>La última acción no se pudo terminar. Su documento está completo.</translation>
    </message>
    <message>
        <source>Unsaved work could not be kept safe: save it now, to another place if need be. What happened is written to {path}.</source>
        <translation>El trabajo sin guardar no se pudo poner a salvo: guárdelo ahora, en otro lugar si hace falta. Lo ocurrido queda registrado en {path}.</translation>
    </message>
    <message>
        <source>Unsaved work is kept safe and offered at the next start. What happened is written to {path}.</source>
        <translation>El trabajo sin guardar está a salvo y se ofrecerá en el próximo arranque. Lo ocurrido queda registrado en {path}.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the service is called</source>
        <translation>Cómo se llama el servicio</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Anything a reader should know</source>
        <translation>Todo lo que un lector deba saber</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR; amounts keep their numbers when it changes</source>
        <translation>Tres letras mayúsculas, como EUR; al cambiarla, los importes conservan sus números</translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation>aquí hace falta un valor</translation>
    </message>
    <message>
        <source>What people call it; changing it keeps the id</source>
        <translation>Cómo lo llama la gente; al cambiarlo se conserva el id</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Whether staff take this before or after other work that waits; only a simulation knows</source>
        <translation>Si el personal atiende esto antes o después de otro trabajo que espera; solo lo tiene en cuenta una simulación</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Which part of the customer&apos;s life with the company this stage serves</source>
        <translation>A qué parte de la vida del cliente con la empresa sirve esta fase</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Who acts here; decides what the customer sees as a rule</source>
        <translation>Quién actúa aquí; decide, por norma, lo que ve el cliente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for the work in this lane</source>
        <translation>Quién responde del trabajo en este carril</translation>
    </message>
    <message>
        <source>Below band</source>
        <translation>Bajo la banda</translation>
    </message>
    <message>
        <source>The band under which the line is drawn</source>
        <translation>La banda bajo la que se traza la línea</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>How many people (or machines) the pool has on duty</source>
        <translation>Cuántas personas (o máquinas) del equipo están de servicio</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost of one person per time, such as 18 EUR / h</source>
        <translation>Coste de una persona por tiempo, p. ej. 18 EUR / h</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Share of the time on duty that is left for this service</source>
        <translation>Parte del tiempo de servicio que queda para este servicio</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>When the pool is on duty; empty: always</source>
        <translation>Cuándo está de servicio el equipo; vacío: siempre</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Franjas horarias</translation>
    </message>
    <message>
        <source>Days and hours on duty</source>
        <translation>Días y horas de servicio</translation>
    </message>
    <message>
        <source>What people call these customers</source>
        <translation>Cómo se llama a estos clientes</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>The step where these customers come in</source>
        <translation>El paso por el que entran estos clientes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>How many come, such as 30 / h</source>
        <translation>Cuántos llegan, p. ej. 30 / h</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas de llegada</translation>
    </message>
    <message>
        <source>The times at which one comes each week, in place of a rate</source>
        <translation>Las horas a las que llega un cliente cada semana, en lugar de una tasa</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>A CSV file beside the document with the times at which they came, in place of a rate</source>
        <translation>Un archivo CSV junto al documento con las horas a las que llegaron, en lugar de una tasa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the step is</source>
        <translation>Qué es el paso</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>The role or department that does it</source>
        <translation>El rol o departamento que lo hace</translation>
    </message>
    <message>
        <source>The id of the start here, or the file, of the process that goes on here</source>
        <translation>El id del inicio aquí, o el archivo, del proceso que sigue allí</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Percepción</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>The stage of the journey it belongs to</source>
        <translation>La fase del recorrido a la que pertenece</translation>
    </message>
    <message>
        <source>Customer sees it</source>
        <translation>El cliente lo ve</translation>
    </message>
    <message>
        <source>Whether the customer sees this step; left open, the band decides</source>
        <translation>Si el cliente ve este paso; si no se indica, decide la banda</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>How long one passage takes: 5 min, or a distribution</source>
        <translation>Cuánto dura una pasada: 5 min, o una distribución</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>When a wait ends after its time: the next 11:00, or when a schedule, by its id, is open</source>
        <translation>Cuándo termina una espera tras su tiempo: las próximas 11:00, o cuando un horario, por su id, está abierto</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Who does it, and how many at once</source>
        <translation>Quién lo hace, y cuántos a la vez</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>How many cases are worked on together, and after which time fewer will do</source>
        <translation>Cuántos casos se atienden juntos, y tras cuánto tiempo bastan menos</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>How long a customer waits for this step, and where those go who have waited that long</source>
        <translation>Cuánto espera un cliente este paso, y adónde van quienes han esperado tanto</translation>
    </message>
    <message>
        <source>Cost of one passage besides staff, such as 2.50 EUR</source>
        <translation>Coste de una pasada aparte del personal, p. ej. 2.50 EUR</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Momento de la verdad</translation>
    </message>
    <message>
        <source>A critical moment: here the customer decides what to think of the service</source>
        <translation>Un momento crítico: aquí el cliente decide qué piensa del servicio</translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation>Punto de fallo</translation>
    </message>
    <message>
        <source>What may go wrong here, and how it is put right</source>
        <translation>Qué puede salir mal aquí y cómo se remedia</translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation>Punto de espera</translation>
    </message>
    <message>
        <source>What the customer waits for here, and how long is bearable</source>
        <translation>A qué espera aquí el cliente y cuánto es tolerable</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia física</translation>
    </message>
    <message>
        <source>Physical things the customer meets here</source>
        <translation>Cosas físicas que el cliente encuentra aquí</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>How it is done, or where that is written</source>
        <translation>Cómo se hace, o dónde está escrito</translation>
    </message>
    <message>
        <source>Linked process</source>
        <translation>Proceso enlazado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The remark</source>
        <translation>El comentario</translation>
    </message>
    <message>
        <source>The row it stands in</source>
        <translation>La fila en la que está</translation>
    </message>
    <message>
        <source>The column it stands in</source>
        <translation>La columna en la que está</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The clock starts when the customer reaches this step</source>
        <translation>El reloj arranca cuando el cliente llega a este paso</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The clock stops when this step is done</source>
        <translation>El reloj se detiene cuando termina este paso</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>The promised time, such as 10 min</source>
        <translation>El tiempo prometido, p. ej. 10 min</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>For which share of the customers, such as 95 %</source>
        <translation>Para qué proporción de los clientes, p. ej. 95 %</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What would be different, one change after the other</source>
        <translation>Lo que sería distinto, un cambio tras otro</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <source>Whose service was walked through; empty: this one</source>
        <translation>De quién es el servicio recorrido; vacío: este</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The day of the walk-through, such as 2026-05-04</source>
        <translation>El día del recorrido, p. ej. 2026-05-04</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Who walked through the service as a customer</source>
        <translation>Quién recorrió el servicio como cliente</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Where it was, such as a branch</source>
        <translation>Dónde fue, p. ej. una sucursal</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>What was observed, step by step</source>
        <translation>Lo que se observó, paso a paso</translation>
    </message>
    <message>
        <source>The step that follows</source>
        <translation>El paso que sigue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>The condition, as people say it</source>
        <translation>La condición, tal como la dice la gente</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>How many of the cases go this way, such as 80 %</source>
        <translation>Cuántos de los casos van por aquí, p. ej. 80 %</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Walk-through</source>
        <translation>Recorrido de observación</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>the control character {code} cannot stand in a text</source>
        <translation>el carácter de control {code} no puede figurar en un texto</translation>
    </message>
    <message>
        <source>the text has more than {most} characters</source>
        <translation>el texto tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not the name of a CSV file beside the document, such as arrivals.csv</source>
        <translation>«{text}» no es el nombre de un archivo CSV junto al documento, como arrivals.csv</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a date; write year, month and day like 2026-05-04</source>
        <translation>«{text}» no es una fecha; escriba año, mes y día como 2026-05-04</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a score; write a whole number from 1 to 7</source>
        <translation>«{text}» no es una puntuación; escriba un número entero del 1 al 7</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 0 to 999999</source>
        <translation>«{text}» no es un número entero de 0 a 999999</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What the staff did and how: manners, knowledge, appearance</source>
        <translation>Qué hizo el personal y cómo: trato, conocimientos, aspecto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Rooms, signs, light, noise, order</source>
        <translation>Salas, letreros, luz, ruido, orden</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Things that the customer touched, read or was given</source>
        <translation>Cosas que el cliente tocó, leyó o recibió</translation>
    </message>
    <message>
        <source>How long it took by the clock, waiting included, such as 4 min</source>
        <translation>Cuánto duró por el reloj, espera incluida, p. ej. 4 min</translation>
    </message>
    <message>
        <source>Sins of service</source>
        <translation>Pecados del servicio</translation>
    </message>
    <message>
        <source>Which of the seven sins of service the customer met</source>
        <translation>Cuáles de los siete pecados del servicio encontró el cliente</translation>
    </message>
    <message>
        <source>Plagues of service time</source>
        <translation>Plagas del tiempo de servicio</translation>
    </message>
    <message>
        <source>Which of the seven plagues of service time the customer met</source>
        <translation>Cuáles de las siete plagas del tiempo de servicio encontró el cliente</translation>
    </message>
    <message>
        <source>How good a customer expects this to be, from 1 to 7</source>
        <translation>Lo bueno que un cliente espera que sea, del 1 al 7</translation>
    </message>
    <message>
        <source>How good it was, from 1 to 7</source>
        <translation>Lo bueno que fue, del 1 al 7</translation>
    </message>
    <message>
        <source>Anything else that was noticed</source>
        <translation>Cualquier otra cosa que se notó</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Mean over all cases that come in</source>
        <translation>Media de todos los casos que entran</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Utilisation by pool</source>
        <translation>Ocupación por equipo</translation>
    </message>
    <message>
        <source>Waits by step</source>
        <translation>Esperas por paso</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>The mean over all cases that come in, those that leave early included; one that goes the whole way takes and costs more</source>
        <translation>La media de todos los casos que entran, incluidos los que salen antes; uno que recorre todo el camino tarda y cuesta más</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Tiempo de ciclo</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Coste por caso</translation>
    </message>
    <message>
        <source>Hand-offs per case</source>
        <translation>Traspasos por caso</translation>
    </message>
    <message>
        <source>The least over the staff pools; less than the demand means that queues grow without end</source>
        <translation>La menor de los equipos; si es menor que la demanda, las colas crecen sin fin</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Cuello de botella</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation>{count} ×</translation>
    </message>
    <message>
        <source>How often an average case crosses the line</source>
        <translation>Cuántas veces cruza la línea un caso medio</translation>
    </message>
    <message>
        <source>at the busiest time</source>
        <translation>en el momento de más trabajo</translation>
    </message>
    <message>
        <source>The busiest time of the week at which people are on duty; the figures above are means</source>
        <translation>El momento de más trabajo de la semana en que hay personas de servicio; las cifras de arriba son medias</translation>
    </message>
    <message>
        <source>{pool} (bottleneck)</source>
        <translation>{pool} (cuello de botella)</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Personas: {count}</translation>
    </message>
    <message>
        <source>Work per case: {time}</source>
        <translation>Trabajo por caso: {time}</translation>
    </message>
    <message>
        <source>Capacity: {rate}</source>
        <translation>Capacidad: {rate}</translation>
    </message>
    <message>
        <source>The queue grows by {rate}</source>
        <translation>La cola crece a razón de {rate}</translation>
    </message>
    <message>
        <source>Mean wait: {time}</source>
        <translation>Espera media: {time}</translation>
    </message>
    <message>
        <source>{waiting} of the cases wait; {visits} visits per case</source>
        <translation>Espera el {waiting} de los casos; {visits} visitas por caso</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{kept}, target {target}</source>
        <translation>{kept}, objetivo {target}</translation>
    </message>
    <message>
        <source>kept for</source>
        <translation>se cumple para</translation>
    </message>
    <message>
        <source>can be promised</source>
        <translation>se puede prometer</translation>
    </message>
    <message>
        <source>Promised: within {time}</source>
        <translation>Prometido: en {time} como máximo</translation>
    </message>
    <message>
        <source>Can be promised to {target}: {time}</source>
        <translation>Se puede prometer al {target}: {time}</translation>
    </message>
    <message>
        <source>Least time without waiting: {time}</source>
        <translation>Tiempo mínimo sin espera: {time}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{path}: the disk is full</source>
        <translation>{path}: el disco está lleno</translation>
    </message>
    <message>
        <source>{path}: your share of the disk is used up</source>
        <translation>{path}: su cuota del disco está agotada</translation>
    </message>
    <message>
        <source>{path}: the file would be larger than is allowed here</source>
        <translation>{path}: el archivo sería más grande de lo permitido aquí</translation>
    </message>
    <message>
        <source>{path}: the disk can only be read</source>
        <translation>{path}: el disco es de solo lectura</translation>
    </message>
    <message>
        <source>{path}: you may not do this here (permission denied)</source>
        <translation>{path}: aquí no puede hacer esto (permiso denegado)</translation>
    </message>
    <message>
        <source>{path}: the file or its folder is not there</source>
        <translation>{path}: el archivo o su carpeta no existe</translation>
    </message>
    <message>
        <source>{path}: this is a folder</source>
        <translation>{path}: es una carpeta</translation>
    </message>
    <message>
        <source>{path}: the disk does not answer</source>
        <translation>{path}: el disco no responde</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{path}: this is not a file</source>
        <translation>{path}: no es un archivo</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>All checks</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Errors ({count})</source>
        <translation>Errores ({count})</translation>
    </message>
    <message>
        <source>Warnings ({count})</source>
        <translation>Advertencias ({count})</translation>
    </message>
    <message>
        <source>Hints ({count})</source>
        <translation>Sugerencias ({count})</translation>
    </message>
    <message>
        <source>Suppressed ({count})</source>
        <translation>Omitidos ({count})</translation>
    </message>
    <message>
        <source>Suppressed: {reason}</source>
        <translation>Omitido: {reason}</translation>
    </message>
</context>
<context>
    <name>fixes</name>
    <message>
        <source>Make &apos;{step}&apos; a decision</source>
        <translation>Convertir «{step}» en una decisión</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; a fork</source>
        <translation>Convertir «{step}» en una bifurcación</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; a start</source>
        <translation>Convertir «{step}» en un inicio</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; an end</source>
        <translation>Convertir «{step}» en un fin</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; an activity</source>
        <translation>Convertir «{step}» en una actividad</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; a wait</source>
        <translation>Convertir «{step}» en una espera</translation>
    </message>
    <message>
        <source>Connect &apos;{step}&apos; to &apos;{end}&apos;</source>
        <translation>Conectar «{step}» con «{end}»</translation>
    </message>
    <message>
        <source>Put a start before &apos;{step}&apos;</source>
        <translation>Poner un inicio antes de «{step}»</translation>
    </message>
    <message>
        <source>Put a decision behind &apos;{step}&apos;</source>
        <translation>Poner una decisión después de «{step}»</translation>
    </message>
    <message>
        <source>Put a fork behind &apos;{step}&apos;</source>
        <translation>Poner una bifurcación después de «{step}»</translation>
    </message>
    <message>
        <source>Scale the shares at &apos;{step}&apos; to 100 %</source>
        <translation>Ajustar al 100 % las proporciones de «{step}»</translation>
    </message>
    <message>
        <source>Give all ways out of &apos;{step}&apos; the same share</source>
        <translation>Dar a todas las salidas de «{step}» la misma proporción</translation>
    </message>
    <message>
        <source>Delete &apos;{name}&apos;</source>
        <translation>Eliminar «{name}»</translation>
    </message>
    <message>
        <source>Remove the flow from &apos;{source}&apos; to &apos;{target}&apos;</source>
        <translation>Quitar el flujo de «{source}» a «{target}»</translation>
    </message>
    <message>
        <source>Leave the visibility of &apos;{step}&apos; to its band</source>
        <translation>Dejar la visibilidad de «{step}» a su banda</translation>
    </message>
    <message>
        <source>Plan {needed} people in &apos;{pool}&apos;</source>
        <translation>Planificar {needed} personas en «{pool}»</translation>
    </message>
    <message>
        <source>Plan one person in &apos;{pool}&apos;</source>
        <translation>Planificar una persona en «{pool}»</translation>
    </message>
    <message>
        <source>Let {count} of &apos;{pool}&apos; do &apos;{step}&apos;</source>
        <translation>Asignar «{step}» a {count} de «{pool}»</translation>
    </message>
    <message>
        <source>Promise {limit} in &apos;{promise}&apos;</source>
        <translation>Prometer {limit} en «{promise}»</translation>
    </message>
    <message>
        <source>Remove the suppression of {check}</source>
        <translation>Quitar la omisión de {check}</translation>
    </message>
    <message>
        <source>Take change {number} out of &apos;{scenario}&apos;</source>
        <translation>Quitar el cambio {number} de «{scenario}»</translation>
    </message>
    <message>
        <source>Let &apos;{step}&apos; end after its time</source>
        <translation>Que «{step}» termine tras su tiempo</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Id: {id}</translation>
    </message>
    <message>
        <source>{kind}: {count} at once</source>
        <translation>{kind}: {count} a la vez</translation>
    </message>
    <message>
        <source>this is not possible here</source>
        <translation>esto no es posible aquí</translation>
    </message>
</context>
<context>
    <name>insert</name>
    <message>
        <source>New stage</source>
        <translation>Nueva fase</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Nuevo carril</translation>
    </message>
    <message>
        <source>New staff pool</source>
        <translation>Nuevo equipo</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Nuevo horario</translation>
    </message>
    <message>
        <source>New demand</source>
        <translation>Nueva demanda</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nueva promesa</translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>Line of interaction</source>
        <translation>Línea de interacción</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Línea de visibilidad</translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation>Línea de interacción interna</translation>
    </message>
</context>
<context>
    <name>map menu</name>
    <message>
        <source>Insert a step</source>
        <translation>Insertar un paso</translation>
    </message>
    <message>
        <source>Reverse the flow</source>
        <translation>Invertir el flujo</translation>
    </message>
    <message>
        <source>As its band says</source>
        <translation>Según su banda</translation>
    </message>
    <message>
        <source>Seen by the customer</source>
        <translation>Visible para el cliente</translation>
    </message>
    <message>
        <source>Hidden from the customer</source>
        <translation>Oculto para el cliente</translation>
    </message>
    <message>
        <source>Add a lane above</source>
        <translation>Añadir un carril encima</translation>
    </message>
    <message>
        <source>Add a lane below</source>
        <translation>Añadir un carril debajo</translation>
    </message>
    <message>
        <source>Add a stage before</source>
        <translation>Añadir una fase antes</translation>
    </message>
    <message>
        <source>Add a stage behind</source>
        <translation>Añadir una fase después</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Connect the two steps</source>
        <translation>Conectar los dos pasos</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>Lo que ve el cliente</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Tipo de paso</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Qué pasaría si…</translation>
    </message>
    <message>
        <source>The flow has no share any more: out of &apos;{name}&apos; it would mean nothing</source>
        <translation>El flujo ya no tiene proporción: saliendo de «{name}» no significaría nada</translation>
    </message>
    <message>
        <source>In scenario {name}</source>
        <translation>En el escenario {name}</translation>
    </message>
    <message>
        <source>Add the next step</source>
        <translation>Añadir el siguiente paso</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar con</translation>
    </message>
    <message>
        <source>Share and condition…</source>
        <translation>Proporción y condición…</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>New from &amp;template</source>
        <translation>Nuevo desde p&amp;lantilla</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Pa&amp;so</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>&amp;Simulación</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>¿Guardar los cambios en {name}?</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>Si no guarda, se pierden los cambios hechos desde la última vez que guardó.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>Move a lane to another band</source>
        <translation>Mover un carril a otra banda</translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <source>the margins of {mm} mm leave no room on the paper</source>
        <translation>los márgenes de {mm} mm no dejan sitio en el papel</translation>
    </message>
    <message>
        <source>at this scale the map takes {count} sheets; the most is {most}</source>
        <translation>a esta escala el mapa ocupa {count} hojas; el máximo es {most}</translation>
    </message>
    <message>
        <source>sheets that overlap by {mm} mm have no room for anything else</source>
        <translation>unas hojas que se solapan {mm} mm no tienen sitio para nada más</translation>
    </message>
    <message>
        <source>the scale must be from 1 % to 2000 %</source>
        <translation>la escala debe estar entre 1 % y 2000 %</translation>
    </message>
    <message>
        <source>the sheets must be at least 1 x 1, and at most {most}</source>
        <translation>las hojas deben ser al menos 1 x 1, y como máximo {most}</translation>
    </message>
    <message>
        <source>there is not enough memory for this picture</source>
        <translation>no hay memoria suficiente para esta imagen</translation>
    </message>
    <message>
        <source>a picture needs at least {least} dots per inch</source>
        <translation>una imagen necesita al menos {least} puntos por pulgada</translation>
    </message>
    <message>
        <source>a picture of {width} x {height} dots is too large, and any coarser one cannot be read; use PDF or SVG</source>
        <translation>una imagen de {width} x {height} puntos es demasiado grande, y una más tosca no se puede leer; use PDF o SVG</translation>
    </message>
    <message>
        <source>a picture of {width} x {height} dots is too large; use at most {dpi} dots per inch, or PDF or SVG</source>
        <translation>una imagen de {width} x {height} puntos es demasiado grande; use como máximo {dpi} puntos por pulgada, o bien PDF o SVG</translation>
    </message>
    <message>
        <source>there is no printer here; the sheets can be written as PDF instead</source>
        <translation>aquí no hay ninguna impresora; las hojas se pueden escribir como PDF</translation>
    </message>
    <message>
        <source>no printer is the usual one; known are {known}</source>
        <translation>ninguna impresora es la predeterminada; se conocen {known}</translation>
    </message>
    <message>
        <source>unknown printer &apos;{name}&apos;; known are {known}</source>
        <translation>impresora desconocida: «{name}»; se conocen {known}</translation>
    </message>
    <message>
        <source>the printer {name} is gone</source>
        <translation>la impresora {name} ya no está</translation>
    </message>
    <message>
        <source>the printer {name} does not take the sheets: {reason}</source>
        <translation>la impresora {name} no acepta las hojas: {reason}</translation>
    </message>
    <message>
        <source>the printer {name} does not take the sheets</source>
        <translation>la impresora {name} no acepta las hojas</translation>
    </message>
    <message>
        <source>a chart cannot be written as &apos;{ending}&apos;; known are {known}</source>
        <translation>un gráfico no se puede escribir como «{ending}»; se conocen {known}</translation>
    </message>
    <message>
        <source>Cut each sheet at its right and lower edge, and glue it onto the next one.</source>
        <translation>Corte cada hoja por sus bordes derecho e inferior, y péguela sobre la siguiente.</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Hoja {number} de {count}</translation>
    </message>
    <message>
        <source>{place}: sheet {number} of {count}</source>
        <translation>{place}: hoja {number} de {count}</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>the logo {name} cannot be shown: {reason}</source>
        <translation>no se puede mostrar el logotipo {name}: {reason}</translation>
    </message>
    <message>
        <source>it is neither PNG, JPEG nor SVG</source>
        <translation>no es PNG, ni JPEG, ni SVG</translation>
    </message>
    <message>
        <source>it has too many dots</source>
        <translation>tiene demasiados puntos</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it holds entities or other pictures, which is not supported</source>
        <translation>contiene entidades u otras imágenes, lo que no se admite</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>names come out at {points} points, which is hard to read; easier: {choices}</source>
        <translation>los nombres salen a {points} puntos, lo que es difícil de leer; más fácil: {choices}</translation>
    </message>
    <message>
        <source>names come out at {points} points, which is hard to read</source>
        <translation>los nombres salen a {points} puntos, lo que es difícil de leer</translation>
    </message>
    <message>
        <source>a cut goes through the step {name}</source>
        <translation>un corte atraviesa el paso {name}</translation>
    </message>
    <message>
        <source>cuts go through {count} steps: {names}</source>
        <translation>hay cortes que atraviesan {count} pasos: {names}</translation>
    </message>
    <message>
        <source>a report cannot be written as &apos;{ending}&apos;; known are {known}</source>
        <translation>un informe no puede escribirse como «{ending}»; se conocen {known}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Add a lane and a stage first: a step stands where they meet</source>
        <translation>Añada primero un carril y una fase: un paso está donde se cruzan ambos</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Walk-through</source>
        <translation>Recorrido de observación</translation>
    </message>
    <message>
        <source>There is nothing to try with this</source>
        <translation>No hay nada que probar con esto</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>unknown paper &apos;{paper}&apos;; known are {known}, sizes such as 300 x 500 mm, and roll 914 mm</source>
        <translation>papel «{paper}» desconocido; se conocen {known}, tamaños como 300 x 500 mm, y roll 914 mm</translation>
    </message>
    <message>
        <source>paper of &apos;{paper}&apos; cannot be printed on; its sides are from {least} to {most} mm</source>
        <translation>no se puede imprimir en papel «{paper}»; sus lados van de {least} a {most} mm</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a length; write for example 5 mm</source>
        <translation>«{text}» no es una longitud; escriba por ejemplo 5 mm</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is more than {most} mm</source>
        <translation>«{text}» es más de {most} mm</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not like 2 x 1, with 1 to {most} sheets each way</source>
        <translation>«{text}» no es como 2 x 1, con 1 a {most} hojas en cada sentido</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not like 100 %, from 1 % to 2000 %</source>
        <translation>«{text}» no es como 100 %, de 1 % a 2000 %</translation>
    </message>
    <message>
        <source>the title block has no &apos;{name}&apos;; it has {known}</source>
        <translation>el cajetín no tiene «{name}»; tiene {known}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not the name of a PNG, JPEG or SVG file beside the document, such as logo.png</source>
        <translation>«{text}» no es el nombre de un archivo PNG, JPEG o SVG junto al documento, p. ej. logo.png</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not known here; known are {known}</source>
        <translation>«{text}» no se conoce aquí; se conocen {known}</translation>
    </message>
    <message>
        <source>write true or false, not &apos;{text}&apos;</source>
        <translation>escriba true o false, no «{text}»</translation>
    </message>
    <message>
        <source>Such as A3, Letter, Ansi C, 300 x 500 mm, or roll 914 mm</source>
        <translation>P. ej. A3, Letter, Ansi C, 300 x 500 mm o roll 914 mm</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>Cómo está puesto el papel</translation>
    </message>
    <message>
        <source>One for all, such as 10 mm, or top, right, bottom and left, such as 10 15 10 15 mm</source>
        <translation>Uno para todos, p. ej. 10 mm, o arriba, derecha, abajo e izquierda, p. ej. 10 15 10 15 mm</translation>
    </message>
    <message>
        <source>On how many sheets across and down the map is fitted, such as 2 x 1</source>
        <translation>A cuántas hojas de ancho y de alto se ajusta el mapa, p. ej. 2 x 1</translation>
    </message>
    <message>
        <source>How large, such as 100 %, on as many sheets as that takes</source>
        <translation>A qué tamaño, p. ej. 100 %, en tantas hojas como haga falta</translation>
    </message>
    <message>
        <source>The whole map, or each stage on a sheet of its own</source>
        <translation>El mapa entero, o cada fase en su propia hoja</translation>
    </message>
    <message>
        <source>As the window shows it, what the customer sees, what staff do, with the load or without</source>
        <translation>Como lo muestra la ventana, lo que ve el cliente, lo que hace el personal, con la carga o sin ella</translation>
    </message>
    <message>
        <source>In colour, in black and white, or without fills</source>
        <translation>En color, en blanco y negro, o sin rellenos</translation>
    </message>
    <message>
        <source>What neighbouring sheets both show, such as 5 mm</source>
        <translation>Lo que muestran ambas hojas vecinas, p. ej. 5 mm</translation>
    </message>
    <message>
        <source>Marks that say where to cut the sheets of a poster</source>
        <translation>Marcas que dicen dónde cortar las hojas de un póster</translation>
    </message>
    <message>
        <source>Names of the sheets of a poster, such as A1</source>
        <translation>Nombres de las hojas de un póster, p. ej. A1</translation>
    </message>
    <message>
        <source>A first sheet that shows how a poster is put together</source>
        <translation>Una primera hoja que muestra cómo se arma un póster</translation>
    </message>
    <message>
        <source>Whether sheets say what they are</source>
        <translation>Si las hojas dicen lo que son</translation>
    </message>
    <message>
        <source>What the title block says in place of the document&apos;s name</source>
        <translation>Lo que dice el cajetín en lugar del nombre del documento</translation>
    </message>
    <message>
        <source>Which case the sheets show</source>
        <translation>Qué caso muestran las hojas</translation>
    </message>
    <message>
        <source>The version that the title block tells</source>
        <translation>La versión que dice el cajetín</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>What the title block says in place of the day of printing</source>
        <translation>Lo que dice el cajetín en lugar del día de impresión</translation>
    </message>
    <message>
        <source>What the title block leaves out, such as date, hash</source>
        <translation>Lo que el cajetín omite, p. ej. date, hash</translation>
    </message>
    <message>
        <source>Whether the meaning of outlines and marks is told</source>
        <translation>Si se explica el significado de contornos y marcas</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file beside this document</source>
        <translation>Un archivo PNG, JPEG o SVG junto a este documento</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>erlang: k is a whole number from 1 to 1000</source>
        <translation>erlang: k es un número entero de 1 a 1000</translation>
    </message>
    <message>
        <source>empirical takes at least one time</source>
        <translation>empirical necesita al menos un tiempo</translation>
    </message>
    <message>
        <source>unknown distribution &apos;{kind}&apos;; known are {known}</source>
        <translation>distribución desconocida: «{kind}»; se conocen {known}</translation>
    </message>
    <message>
        <source>{kind} takes {names}</source>
        <translation>{kind} lleva {names}</translation>
    </message>
    <message>
        <source>{kind} takes numbers from zero up</source>
        <translation>{kind} lleva números a partir de cero</translation>
    </message>
    <message>
        <source>{kind}: min, mode and max must not fall</source>
        <translation>{kind}: min, mode y max no pueden ir en descenso</translation>
    </message>
    <message>
        <source>{kind}: the mean must be more than zero</source>
        <translation>{kind}: la media debe ser mayor que cero</translation>
    </message>
    <message>
        <source>unknown unit &apos;{unit}&apos; in &apos;{text}&apos;; use s, min, h, d or week</source>
        <translation>unidad desconocida «{unit}» en «{text}»; use s, min, h, d o week</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is longer than ten years</source>
        <translation>«{text}» supera los diez años</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an ISO 8601 duration; an example is PT1H30M</source>
        <translation>«{text}» no es una duración ISO 8601; un ejemplo es PT1H30M</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a duration; write for example 5 min or 1 h 30 min</source>
        <translation>«{text}» no es una duración; escriba, por ejemplo, 5 min o 1 h 30 min</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a rate; write for example 30 / h</source>
        <translation>«{text}» no es una tasa; escriba, por ejemplo, 30 / h</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a share; write for example 80 %</source>
        <translation>«{text}» no es una proporción; escriba, por ejemplo, 80 %</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is more than 100 %</source>
        <translation>«{text}» es más del 100 %</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is in {found}, but the currency of the document is {currency}</source>
        <translation>«{text}» está en {found}, pero la moneda del documento es {currency}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an amount; write for example 2.50 {currency}</source>
        <translation>«{text}» no es un importe; escriba, por ejemplo, 2.50 {currency}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is negative</source>
        <translation>«{text}» es negativo</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a cost per time; write for example 18 {currency} / h</source>
        <translation>«{text}» no es un coste por tiempo; escriba, por ejemplo, 18 {currency} / h</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a time of day; write for example 07:30</source>
        <translation>«{text}» no es una hora del día; escriba, por ejemplo, 07:30</translation>
    </message>
    <message>
        <source>24:00 is 00:00 of the next day; write it so</source>
        <translation>24:00 es 00:00 del día siguiente; escríbalo así</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Demand: {rate}</source>
        <translation>Demanda: {rate}</translation>
    </message>
    <message>
        <source>Capacity: {rate}</source>
        <translation>Capacidad: {rate}</translation>
    </message>
    <message>
        <source>Bottleneck: {pool}</source>
        <translation>Cuello de botella: {pool}</translation>
    </message>
    <message>
        <source>Cycle time: {time}</source>
        <translation>Tiempo de ciclo: {time}</translation>
    </message>
    <message>
        <source>Cost per case: {money}</source>
        <translation>Coste por caso: {money}</translation>
    </message>
    <message>
        <source>Hand-offs per case: {count}</source>
        <translation>Traspasos por caso: {count}</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Unit load</source>
        <translation>Carga unitaria</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>En hora punta</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Must wait</source>
        <translation>Debe esperar</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Can promise</source>
        <translation>Se puede prometer</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se obtuvo</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Simulated: {cases} cases in {replications} replications (seed {seed})</source>
        <translation>Simulado: {cases} casos en {replications} réplicas (semilla {seed})</translation>
    </message>
    <message>
        <source>Warm-up left away: {time}</source>
        <translation>Calentamiento omitido: {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>95 % wait less than</source>
        <translation>El 95 % espera menos de</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Verdict (95 %)</source>
        <translation>Veredicto (95 %)</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Engine: plain Python</source>
        <translation>Motor: Python solo</translation>
    </message>
    <message>
        <source>Engine: compiled</source>
        <translation>Motor: compilado</translation>
    </message>
    <message>
        <source>Engine: plain Python at first, then compiled</source>
        <translation>Motor: primero Python solo, luego compilado</translation>
    </message>
    <message>
        <source>cycle time</source>
        <translation>tiempo de ciclo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>cost per case</source>
        <translation>coste por caso</translation>
    </message>
    <message>
        <source>hand-offs per case</source>
        <translation>traspasos por caso</translation>
    </message>
    <message>
        <source>times that patience was lost, per case</source>
        <translation>veces que se perdió la paciencia, por caso</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>ocupación</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Coste por caso</translation>
    </message>
    <message>
        <source>{name}: one more</source>
        <translation>{name}: una persona más</translation>
    </message>
    <message>
        <source>{name}: a tenth faster</source>
        <translation>{name}: una décima parte más rápido</translation>
    </message>
    <message>
        <source>However many people there are, they alone do not keep &apos;{promise}&apos;: the work itself, shifts or batches take too long.</source>
        <translation>Por muchas personas que haya, ellas solas no cumplen «{promise}»: el propio trabajo, los turnos o los lotes duran demasiado.</translation>
    </message>
    <message>
        <source>However many people there are, they alone do not keep &apos;{promise}&apos;: the work itself, shifts or batches take too long. With plenty of people {limit} can be promised to {target}.</source>
        <translation>Por muchas personas que haya, ellas solas no cumplen «{promise}»: el propio trabajo, los turnos o los lotes duran demasiado. Con muchas personas se puede prometer {limit} al {target}.</translation>
    </message>
    <message>
        <source>The smallest staffing found that keeps all promises ({cost} per hour, now {before})</source>
        <translation>La dotación mínima hallada que cumple todas las promesas ({cost} por hora, ahora {before})</translation>
    </message>
    <message>
        <source>No staffing was found that keeps all promises; the best of those tried ({cost} per hour, now {before})</source>
        <translation>No se halló ninguna dotación que cumpla todas las promesas; la mejor de las probadas ({cost} por hora, ahora {before})</translation>
    </message>
    <message>
        <source>The smallest staffing found that keeps all other promises ({cost} per hour, now {before})</source>
        <translation>La dotación mínima hallada que cumple todas las demás promesas ({cost} por hora, ahora {before})</translation>
    </message>
    <message>
        <source>All promises are kept, and nobody can be spared ({cost} per hour)</source>
        <translation>Se cumplen todas las promesas y no sobra nadie ({cost} por hora)</translation>
    </message>
    <message>
        <source>Service without a name</source>
        <translation>Servicio sin nombre</translation>
    </message>
    <message>
        <source>Service report</source>
        <translation>Informe del servicio</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Steps: {steps}; lanes: {lanes}; stages: {stages}; promises: {promises}</source>
        <translation>Pasos: {steps}; carriles: {lanes}; fases: {stages}; promesas: {promises}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>El mapa</translation>
    </message>
    <message>
        <source>The map has no steps yet.</source>
        <translation>El mapa aún no tiene pasos.</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>El mapa como tabla</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>The figures of this chart are in the last part of this report.</source>
        <translation>Las cifras de este gráfico están en la última parte de este informe.</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>Cifras de los gráficos</translation>
    </message>
    <message>
        <source>{title}: the figures</source>
        <translation>{title}: las cifras</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Lo que hallaron las comprobaciones</translation>
    </message>
    <message>
        <source>The checks found nothing to mend.</source>
        <translation>Las comprobaciones no hallaron nada que corregir.</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Por qué se acepta</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Hallazgos aceptados</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Promises kept: {kept}; missed: {missed}; cannot be told: {open}</source>
        <translation>Promesas cumplidas: {kept}; incumplidas: {missed}; sin saber: {open}</translation>
    </message>
    <message>
        <source>Findings: {count}; accepted ones: {accepted}</source>
        <translation>Hallazgos: {count}; aceptados aparte: {accepted}</translation>
    </message>
    <message>
        <source>Staff pools</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Bottleneck and load</source>
        <translation>Cuello de botella y carga</translation>
    </message>
    <message>
        <source>This is derived from the map. Responsible is the lane in which a step stands, accountable is the owner of that lane. Consulted are the lanes that hand work over to the step, informed are those that get work from it; the step&apos;s own lane is not repeated. A dash stands where the document names nobody.</source>
        <translation>Esto se deduce del mapa. Ejecuta el carril en que está el paso, y responde el responsable de ese carril. Se consulta a los carriles que entregan trabajo al paso y se informa a los que lo reciben de él; el carril del propio paso no se repite. Hay una raya donde el documento no nombra a nadie.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ejecuta (R)</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Responde (A)</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consultado (C)</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informado (I)</translation>
    </message>
    <message>
        <source>Responsibilities (RACI)</source>
        <translation>Responsabilidades (RACI)</translation>
    </message>
    <message>
        <source>Lanes: in how many steps each is responsible, consulted and informed</source>
        <translation>Carriles: en cuántos pasos cada uno ejecuta, es consultado y es informado</translation>
    </message>
    <message>
        <source>Step sheets</source>
        <translation>Fichas de los pasos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{wait} on average; {share} of the cases must wait</source>
        <translation>{wait} de media; {share} de los casos deben esperar</translation>
    </message>
    <message>
        <source>Wait for staff</source>
        <translation>Espera por personal</translation>
    </message>
    <message>
        <source>up to {count} cases together</source>
        <translation>hasta {count} casos juntos</translation>
    </message>
    <message>
        <source>up to {count} cases together; after {time} with fewer</source>
        <translation>hasta {count} casos juntos; tras {time} con menos</translation>
    </message>
    <message>
        <source>none is written down</source>
        <translation>no hay ninguno escrito</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Bearable wait</source>
        <translation>Espera soportable</translation>
    </message>
    <message>
        <source>{time}; who has waited that long goes on to &apos;{step}&apos;</source>
        <translation>{time}; quien ha esperado tanto va a «{step}»</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Viene después de</translation>
    </message>
    <message>
        <source>The bounds behind a figure are those of its 95 % interval.</source>
        <translation>Los límites tras una cifra son los de su intervalo del 95 %.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>All scenarios beside the document as it is</source>
        <translation>Todos los escenarios junto al documento tal como está</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>What the scenario changes</source>
        <translation>Lo que cambia el escenario</translation>
    </message>
    <message>
        <source>Better and worse are told where the sign of the change is beyond doubt (95 %).</source>
        <translation>Se dice mejor o peor donde el signo del cambio está fuera de duda (95 %).</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>The document makes no promises.</source>
        <translation>El documento no hace promesas.</translation>
    </message>
    <message>
        <source>Promises and service standards</source>
        <translation>Promesas y estándares de servicio</translation>
    </message>
    <message>
        <source>From reaching &apos;{first}&apos; to finishing &apos;{last}&apos; within {within}, for {target} of the customers.</source>
        <translation>Desde llegar a «{first}» hasta terminar «{last}» en {within}, para el {target} de los clientes.</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Tiempo medio</translation>
    </message>
    <message>
        <source>Without any waiting</source>
        <translation>Sin ninguna espera</translation>
    </message>
    <message>
        <source>Kept if nobody waited</source>
        <translation>Se cumple si nadie esperara</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Adónde va el tiempo</translation>
    </message>
    <message>
        <source>Service standards: how long what the customer meets takes, and how long the wait for it may be</source>
        <translation>Estándares de servicio: cuánto dura lo que encuentra el cliente y cuánto puede durar la espera</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <source>only on one side</source>
        <translation>solo en un lado</translation>
    </message>
    <message>
        <source>By these days and times the share of the target was done, of the customers who began then in the simulated weeks; rounded up to a quarter of an hour, without an interval.</source>
        <translation>A estos días y horas había terminado la proporción objetivo de los clientes que empezaron entonces en las semanas simuladas; redondeado al cuarto de hora superior, sin intervalo.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Terminado a más tardar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>{moment} of the week after</source>
        <translation>{moment} de la semana siguiente</translation>
    </message>
    <message>
        <source>{moment}, {weeks} weeks later</source>
        <translation>{moment}, {weeks} semanas después</translation>
    </message>
    <message>
        <source>begun {moment}: by {done} for {target}</source>
        <translation>inicio {moment}: a más tardar {done} para el {target}</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>New scenario</source>
        <translation>Nuevo escenario</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference (95 % interval)</source>
        <translation>Diferencia (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>Verdict (95 %)</source>
        <translation>Veredicto (95 %)</translation>
    </message>
    <message>
        <source>Side by side, with 95 % intervals of the differences</source>
        <translation>Uno junto a otro, con intervalos del 95 % de las diferencias</translation>
    </message>
    <message>
        <source>{scenario}: {problem}</source>
        <translation>{scenario}: {problem}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Undone: {label}</source>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Rehecho: {label}</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted into a blueprint</source>
        <translation>En el portapapeles no hay nada que se pueda pegar en un blueprint</translation>
    </message>
    <message>
        <source>Pasted with what it needs: {names}</source>
        <translation>Pegado con lo que necesita: {names}</translation>
    </message>
    <message>
        <source>The document has no file yet</source>
        <translation>El documento aún no tiene archivo</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <source>The figures could not be brought up to date; the last ones stay</source>
        <translation>No se pudieron actualizar las cifras; se mantienen las últimas</translation>
    </message>
    <message>
        <source>lane {name}</source>
        <translation>carril {name}</translation>
    </message>
    <message>
        <source>stage {name}</source>
        <translation>fase {name}</translation>
    </message>
    <message>
        <source>staff pool {name}</source>
        <translation>equipo {name}</translation>
    </message>
    <message>
        <source>schedule {name}</source>
        <translation>horario {name}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Next step, connected to the selected one</source>
        <translation>Siguiente paso, conectado al seleccionado</translation>
    </message>
    <message>
        <source>Edit the name of what is selected</source>
        <translation>Editar el nombre de lo seleccionado</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Eliminar lo seleccionado</translation>
    </message>
    <message>
        <source>Move the selected steps</source>
        <translation>Mover los pasos seleccionados</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>Move them farther</source>
        <translation>Moverlos más lejos</translation>
    </message>
    <message>
        <source>Shift + ↑ ↓ ← →</source>
        <translation>Mayús + ↑ ↓ ← →</translation>
    </message>
    <message>
        <source>Select the neighbour</source>
        <translation>Seleccionar el paso vecino</translation>
    </message>
    <message>
        <source>Ctrl + ↑ ↓ ← →</source>
        <translation>Ctrl + ↑ ↓ ← →</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + rueda</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Mover el mapa</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <translation>Espacio + arrastrar</translation>
    </message>
    <message>
        <source>Give up what the mouse is doing</source>
        <translation>Cancelar lo que hace el ratón</translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>What would it take?</source>
        <translation>¿Qué haría falta?</translation>
    </message>
    <message>
        <source>Searching for a staffing</source>
        <translation>Buscando una dotación</translation>
    </message>
    <message>
        <source>Searches for the smallest staffing with which all promises are kept, and says what it costs.</source>
        <translation>Busca la dotación mínima con la que se cumplen todas las promesas, y dice cuánto cuesta.</translation>
    </message>
    <message>
        <source>People by staff pool</source>
        <translation>Personas por equipo</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>Busy then</source>
        <translation>Ocupación resultante</translation>
    </message>
    <message>
        <source>Apply to the document</source>
        <translation>Aplicar al documento</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>staff so that promises are kept</source>
        <translation>personal para que se cumplan las promesas</translation>
    </message>
    <message>
        <source>Cost of all people on duty: {after} an hour, now {before}.</source>
        <translation>Coste de todas las personas de servicio: {after} por hora, ahora {before}.</translation>
    </message>
    <message>
        <source>With this staffing all other promises are kept.</source>
        <translation>Con esta dotación se cumplen todas las demás promesas.</translation>
    </message>
    <message>
        <source>More people alone do not keep all promises; this is the best that was found.</source>
        <translation>Más personas por sí solas no cumplen todas las promesas; esto es lo mejor que se halló.</translation>
    </message>
    <message>
        <source>All promises are kept, and nobody can be spared.</source>
        <translation>Se cumplen todas las promesas, y no sobra nadie.</translation>
    </message>
    <message>
        <source>With this staffing all promises are kept, and nobody of it can be spared.</source>
        <translation>Con esta dotación se cumplen todas las promesas, y en ella no sobra nadie.</translation>
    </message>
    <message>
        <source>{count} staffings were simulated.</source>
        <translation>Se simularon {count} dotaciones.</translation>
    </message>
    <message>
        <source>What matters most?</source>
        <translation>¿Qué importa más?</translation>
    </message>
    <message>
        <source>Trying small changes</source>
        <translation>Probando pequeños cambios</translation>
    </message>
    <message>
        <source>Tries one more person in each staff pool, and 10 % less time at each step, one by one, and ranks what that brings.</source>
        <translation>Prueba una persona más en cada equipo y un 10 % menos de tiempo en cada paso, uno a uno, y ordena lo que eso aporta.</translation>
    </message>
    <message>
        <source>Small changes by what they bring</source>
        <translation>Pequeños cambios según lo que aportan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Coste por caso</translation>
    </message>
    <message>
        <source>The most useful first. A star marks a change whose direction is beyond doubt (95 %).</source>
        <translation>Primero los más útiles. Un asterisco marca un cambio cuya dirección está fuera de duda (95 %).</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Pequeños cambios</translation>
    </message>
    <message>
        <source>One more: {pool}</source>
        <translation>Una persona más: {pool}</translation>
    </message>
    <message>
        <source>10 % less time: {step}</source>
        <translation>10 % menos de tiempo: {step}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
    <message>
        <source>By simulation, mean of the week: busy · waiting</source>
        <translation>Por simulación, media de la semana: ocupados · en espera</translation>
    </message>
    <message>
        <source>By simulation, {hour}: busy · waiting</source>
        <translation>Por simulación, {hour}: ocupados · en espera</translation>
    </message>
    <message>
        <source>Mean of the week</source>
        <translation>Media de la semana</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Staff pools</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>How it was simulated</source>
        <translation>Cómo se simuló</translation>
    </message>
    <message>
        <source>begun {day}: {target} done by</source>
        <translation>inicio {day}: {target} terminados a más tardar</translation>
    </message>
    <message>
        <source>Promised to {target}: within {time}</source>
        <translation>Prometido al {target}: en {time} como máximo</translation>
    </message>
    <message>
        <source>can be promised to {target}</source>
        <translation>se puede prometer al {target}</translation>
    </message>
    <message>
        <source>hidden from the customer: {step}</source>
        <translation>oculto para el cliente: {step}</translation>
    </message>
    <message>
        <source>Time in the service</source>
        <translation>Tiempo en el servicio</translation>
    </message>
    <message>
        <source>half of the customers less than</source>
        <translation>la mitad de los clientes menos de</translation>
    </message>
    <message>
        <source>95 % of the customers less than</source>
        <translation>el 95 % de los clientes menos de</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>work that the customer sees</source>
        <translation>trabajo que el cliente ve</translation>
    </message>
    <message>
        <source>work that the customer does not see</source>
        <translation>trabajo que el cliente no ve</translation>
    </message>
    <message>
        <source>Hand-offs per case</source>
        <translation>Traspasos por caso</translation>
    </message>
    <message>
        <source>Customers served</source>
        <translation>Clientes atendidos</translation>
    </message>
    <message>
        <source>Customers in the service at once</source>
        <translation>Clientes en el servicio a la vez</translation>
    </message>
    <message>
        <source>Times that patience was lost, per case</source>
        <translation>Veces que se perdió la paciencia, por caso</translation>
    </message>
    <message>
        <source>{pool} (busiest)</source>
        <translation>{pool} (el más ocupado)</translation>
    </message>
    <message>
        <source>the queue grows by {rate}</source>
        <translation>la cola crece a razón de {rate}</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Personas: {count}</translation>
    </message>
    <message>
        <source>mean wait for them</source>
        <translation>espera media por ellos</translation>
    </message>
    <message>
        <source>customers waiting for them</source>
        <translation>clientes que los esperan</translation>
    </message>
    <message>
        <source>95 % less than</source>
        <translation>el 95 % menos de</translation>
    </message>
    <message>
        <source>times that patience was lost</source>
        <translation>veces que se perdió la paciencia</translation>
    </message>
    <message>
        <source>cost per case</source>
        <translation>coste por caso</translation>
    </message>
    <message>
        <source>plain Python at first, then compiled</source>
        <translation>primero Python solo, luego compilado</translation>
    </message>
    <message>
        <source>compiled</source>
        <translation>compilado</translation>
    </message>
    <message>
        <source>plain Python</source>
        <translation>Python solo</translation>
    </message>
    <message>
        <source>{cases} customers in {replications} replications</source>
        <translation>{cases} clientes en {replications} réplicas</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Warm-up left away</source>
        <translation>Calentamiento omitido</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>95 % wait less than</source>
        <translation>El 95 % espera menos de</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Lost patience</source>
        <translation>Paciencia perdida</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>The simulation ended with an error of this program: {error}</source>
        <translation>La simulación terminó con un error de este programa: {error}</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>so few come by &apos;{name}&apos; that the run would last more than a century; ask for fewer cases or days</source>
        <translation>llegan tan pocos por «{name}» que el cálculo abarcaría más de un siglo; pida menos casos o días</translation>
    </message>
    <message>
        <source>there is no demand: nobody comes; say under demand how many customers come, and where</source>
        <translation>no hay demanda: no llega nadie; indique en la demanda cuántos clientes llegan, y por dónde</translation>
    </message>
    <message>
        <source>the demand &apos;{name}&apos; does not start at a step that work passes</source>
        <translation>la demanda «{name}» no empieza en un paso por el que pase trabajo</translation>
    </message>
    <message>
        <source>the demand &apos;{name}&apos; brings nobody: its rate is zero</source>
        <translation>la demanda «{name}» no trae a nadie: su tasa es cero</translation>
    </message>
    <message>
        <source>the demand &apos;{name}&apos; brings more than 10,000 cases a second</source>
        <translation>la demanda «{name}» trae más de 10&#xa0;000 casos por segundo</translation>
    </message>
    <message>
        <source>nobody of &apos;{name}&apos; is ever on duty: its schedule has no hours</source>
        <translation>nadie de «{name}» está nunca de servicio: su horario no tiene horas</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; needs {people} of &apos;{name}&apos; at once, and there are {count}: its work never begins</source>
        <translation>«{step}» necesita a la vez {people} personas de «{name}», y hay {count}: su trabajo nunca empieza</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is never available</source>
        <translation>«{name}» nunca está disponible</translation>
    </message>
    <message>
        <source>more than 100,000 people cannot be simulated; &apos;{name}&apos; has {count}</source>
        <translation>no se pueden simular más de 100&#xa0;000 personas; «{name}» tiene {count}</translation>
    </message>
    <message>
        <source>who comes to &apos;{step}&apos; never leaves: the loop has no way out ({count} steps)</source>
        <translation>quien llega a «{step}» no sale nunca: el bucle no tiene salida ({count} pasos)</translation>
    </message>
    <message>
        <source>the queue at &apos;{step}&apos; grows without end: more than 100,000 cases are there at once; add staff or take demand away</source>
        <translation>la cola en «{step}» crece sin fin: hay más de 100 000 casos a la vez; añada personal o quite demanda</translation>
    </message>
    <message>
        <source>cases come to &apos;{step}&apos; again and again, and hardly any leaves</source>
        <translation>los casos vuelven una y otra vez a «{step}» y casi ninguno sale</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; have more work than they can do: in so long a run more than 100,000 cases would come to wait for them</source>
        <translation>«{name}» tienen más trabajo del que pueden hacer: en una simulación tan larga los esperarían más de 100 000 casos</translation>
    </message>
    <message>
        <source>more than 200,000 cases would be at &apos;{step}&apos; at once, which is more than a run can hold</source>
        <translation>más de 200 000 casos estarían a la vez en «{step}», más de los que caben en una simulación</translation>
    </message>
    <message>
        <source>one replication would take more than {most} events, and most at &apos;{step}&apos;; ask for fewer cases or days</source>
        <translation>una sola réplica necesitaría más de {most} sucesos, la mayoría en «{step}»; pida menos casos o días</translation>
    </message>
    <message>
        <source>a case passes &apos;{step}&apos; more than 1,000 times: hardly anybody finds the way out of the loop</source>
        <translation>un caso pasa por «{step}» más de 1000 veces: casi nadie encuentra la salida del bucle</translation>
    </message>
    <message>
        <source>the fork &apos;{step}&apos; makes ever more pieces of work before any time passes</source>
        <translation>la bifurcación «{step}» crea cada vez más trabajos antes de que pase tiempo alguno</translation>
    </message>
    <message>
        <source>no way out of &apos;{step}&apos; has a share above zero</source>
        <translation>ninguna salida de «{step}» tiene una proporción mayor que cero</translation>
    </message>
    <message>
        <source>the times of &apos;{step}&apos; stand in a file that was not read</source>
        <translation>los tiempos de «{step}» están en un archivo que no se leyó</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; gathers more than 10,000 cases at once</source>
        <translation>«{step}» reúne más de 10&#xa0;000 casos a la vez</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; waits for {count} cases, and only {last} ever come: say after what time it begins</source>
        <translation>«{step}» espera {count} casos, y solo llegan {last}: indique tras cuánto tiempo empieza</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to a linked process and has several ways on; let one decision behind it split them</source>
        <translation>«{step}» lleva a un proceso enlazado y tiene varias salidas; deje que una decisión tras él las separe</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; goes on until a time, which only a wait that needs no staff can</source>
        <translation>«{step}» dura hasta una hora, lo que solo puede una espera sin personal</translation>
    </message>
    <message>
        <source>who waits at &apos;{step}&apos; never goes on: its schedule has no hours</source>
        <translation>quien espera en «{step}» nunca sigue: su horario no tiene horas</translation>
    </message>
    <message>
        <source>the people whom &apos;{step}&apos; needs are never on duty at the same time</source>
        <translation>las personas que «{step}» necesita nunca están de servicio al mismo tiempo</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; gathers a batch, so nobody can lose patience there</source>
        <translation>«{step}» reúne un lote, así que nadie puede perder allí la paciencia</translation>
    </message>
    <message>
        <source>nobody waits at &apos;{step}&apos;, which needs no staff, so nobody can lose patience there</source>
        <translation>nadie espera en «{step}», que no necesita personal, así que nadie puede perder allí la paciencia</translation>
    </message>
    <message>
        <source>who loses patience at &apos;{step}&apos; goes to &apos;{to}&apos;, which is no step that work passes</source>
        <translation>quien pierde la paciencia en «{step}» va a «{to}», que no es un paso por el que pase trabajo</translation>
    </message>
    <message>
        <source>who loses patience at &apos;{step}&apos; comes back to it at once, again and again</source>
        <translation>quien pierde la paciencia en «{step}» vuelve a él en seguida, una y otra vez</translation>
    </message>
    <message>
        <source>a staff pool has more work than it can do, so waits grow from day to day</source>
        <translation>un equipo tiene más trabajo del que puede hacer, así que las esperas crecen de día en día</translation>
    </message>
    <message>
        <source>no case went from its first step to its last one</source>
        <translation>ningún caso fue de su primer paso al último</translation>
    </message>
    <message>
        <source>no work passes its first or its last step</source>
        <translation>ningún trabajo pasa por su primer o su último paso</translation>
    </message>
    <message>
        <source>an error of this program: Little&apos;s law does not hold at {where}; please report it with the document</source>
        <translation>un error de este programa: la ley de Little no se cumple en {where}; comuníquelo, por favor, junto con el documento</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; have more work than they can do: {rate} cases more wait for them every hour; times that depend on it are left out</source>
        <translation>«{name}» tiene más trabajo del que puede hacer: cada hora esperan {rate} casos más; se omiten los tiempos que dependen de ello</translation>
    </message>
    <message>
        <source>cycle times still grow at the end of the run, and most wait at &apos;{step}&apos;; simulate more days</source>
        <translation>los tiempos de ciclo aún crecen al final del cálculo, y donde más se espera es en «{step}»; simule más días</translation>
    </message>
    <message>
        <source>no warm-up could be found in so short a run; half of it was left away</source>
        <translation>no se pudo hallar ningún calentamiento en un cálculo tan corto; se dejó fuera la mitad</translation>
    </message>
    <message>
        <source>links that are not followed take the time given on them: {steps}</source>
        <translation>los enlaces que no se siguen toman el tiempo indicado en ellos: {steps}</translation>
    </message>
    <message>
        <source>{count} cases had not left when the run was given up, and are in no figure of whole cases; most wait at &apos;{step}&apos;</source>
        <translation>{count} casos no se habían ido cuando se abandonó el cálculo, y no están en ninguna cifra de casos enteros; la mayoría espera en «{step}»</translation>
    </message>
    <message>
        <source>no case came and left in the time that counts; simulate more days</source>
        <translation>ningún caso llegó y se fue en el tiempo que cuenta; simule más días</translation>
    </message>
    <message>
        <source>no time is taken by the work of: {steps}; nobody waits for it, and it costs nothing</source>
        <translation>el trabajo de estos pasos no ocupa tiempo: {steps}; nadie los espera y no cuestan nada</translation>
    </message>
    <message>
        <source>one replication tells no intervals; that of a promise takes its cases as independent</source>
        <translation>una sola réplica no da intervalos; el de una promesa supone que sus casos son independientes</translation>
    </message>
    <message>
        <source>with fewer than five replications the intervals are wide</source>
        <translation>con menos de cinco réplicas los intervalos son anchos</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>the document is empty; it begins with format: {format}</source>
        <translation>el documento está vacío; empieza por format: {format}</translation>
    </message>
    <message>
        <source>the format is missing; the document begins with format: {format}</source>
        <translation>falta el formato; el documento empieza por format: {format}</translation>
    </message>
    <message>
        <source>unknown format &apos;{found}&apos;; write {format}</source>
        <translation>formato desconocido: «{found}»; escriba {format}</translation>
    </message>
    <message>
        <source>the document is of the newer format {found}; this program reads up to {format}</source>
        <translation>el documento es del formato más nuevo {found}; este programa lee hasta {format}</translation>
    </message>
    <message>
        <source>the text has more than {most} characters</source>
        <translation>el texto tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>a number that is not finite cannot stand in a document</source>
        <translation>un número que no es finito no puede figurar en un documento</translation>
    </message>
    <message>
        <source>a time is written like 5 min or {exponential: 5 min}</source>
        <translation>un tiempo se escribe como 5 min o {exponential: 5 min}</translation>
    </message>
    <message>
        <source>empirical takes a list of times, such as [3 min, 5 min], or the name of a CSV file</source>
        <translation>empirical toma una lista de tiempos, como [3 min, 5 min], o el nombre de un archivo CSV</translation>
    </message>
    <message>
        <source>k is a whole number from 1 to 1000</source>
        <translation>k es un número entero de 1 a 1000</translation>
    </message>
    <message>
        <source>staff is written like receptionist or {receptionist: 1, porter: 1}</source>
        <translation>el personal se escribe como receptionist o {receptionist: 1, porter: 1}</translation>
    </message>
    <message>
        <source>there are two flows to &apos;{name}&apos;; one is the most</source>
        <translation>hay dos flujos hacia «{name}»; el máximo es uno</translation>
    </message>
    <message>
        <source>a batch holds from 1 to {most} cases</source>
        <translation>un lote contiene de 1 a {most} casos</translation>
    </message>
    <message>
        <source>the hours end before they begin; write two periods across midnight</source>
        <translation>la franja termina antes de empezar; escriba dos franjas si pasa de medianoche</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; are not days; write for example mon-fri or mon, wed, sat</source>
        <translation>«{text}» no son días; escriba, por ejemplo, mon-fri o mon, wed, sat</translation>
    </message>
    <message>
        <source>a document is a mapping that begins with format: service-blueprint/1</source>
        <translation>un documento es una asociación que empieza por format: service-blueprint/1</translation>
    </message>
    <message>
        <source>a currency is three capital letters, such as EUR</source>
        <translation>una moneda son tres letras mayúsculas, como EUR</translation>
    </message>
    <message>
        <source>a mapping of ids to what they stand for is expected here</source>
        <translation>aquí se espera una asociación de cada id con lo que representa</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; cannot be an id (small letters, digits and hyphens); &apos;{other}&apos; could</source>
        <translation>«{id}» no puede ser un id (minúsculas, cifras y guiones); «{other}» sí</translation>
    </message>
    <message>
        <source>a step cannot flow into itself</source>
        <translation>un paso no puede tener un flujo hacia sí mismo</translation>
    </message>
    <message>
        <source>who loses patience cannot go to the same step</source>
        <translation>quien pierde la paciencia no puede ir al mismo paso</translation>
    </message>
    <message>
        <source>how many come is missing here: write rate (such as 30 / h), times or arrivals</source>
        <translation>aquí falta cuántos llegan: escriba rate (como 30 / h), times o arrivals</translation>
    </message>
    <message>
        <source>&apos;{first}&apos; says already when they come; take it away or &apos;{name}&apos;</source>
        <translation>«{first}» ya dice cuándo llegan; quítelo, o quite «{name}»</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; is a step&apos;s id already; a note needs its own</source>
        <translation>«{id}» ya es el id de un paso; una nota necesita el suyo propio</translation>
    </message>
    <message>
        <source>a position is written like [24, 12]</source>
        <translation>una posición se escribe como [24, 12]</translation>
    </message>
    <message>
        <source>a coordinate is a number between -1000000 and 1000000</source>
        <translation>una coordenada es un número entre -1000000 y 1000000</translation>
    </message>
    <message>
        <source>the character {code} cannot stand in a document</source>
        <translation>el carácter {code} no puede figurar en un documento</translation>
    </message>
    <message>
        <source>the document has {size} MB; the most is {most} MB</source>
        <translation>el documento tiene {size} MB; el máximo es {most} MB</translation>
    </message>
    <message>
        <source>the document is UTF-16; save it as UTF-8</source>
        <translation>el documento está en UTF-16; guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>byte {code} is not UTF-8 (is the document Latin-1?); save it as UTF-8</source>
        <translation>el byte {code} no es UTF-8 (¿está el documento en Latin-1?); guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>the document is nested more than {most} levels deep</source>
        <translation>el documento tiene más de {most} niveles de anidamiento</translation>
    </message>
    <message>
        <source>the document has more than {most} values</source>
        <translation>el documento tiene más de {most} valores</translation>
    </message>
    <message>
        <source>aliases (*{name}) are not read; write the value itself</source>
        <translation>los alias (*{name}) no se leen; escriba el valor mismo</translation>
    </message>
    <message>
        <source>anchors (&amp;{name}) are not read; take it away</source>
        <translation>las anclas (&amp;{name}) no se leen; quítela</translation>
    </message>
    <message>
        <source>tags ({name}) are not read; take it away</source>
        <translation>las etiquetas ({name}) no se leen; quítela</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not read; write the values themselves</source>
        <translation>las claves de fusión (&lt;&lt;) no se leen; escriba los valores mismos</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation>aquí empieza un segundo documento; un archivo contiene uno solo</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; stands here twice</source>
        <translation>«{key}» aparece aquí dos veces</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>una clave debe ser un texto simple</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>no se puede sangrar con tabuladores; use espacios</translation>
    </message>
    <message>
        <source>this cannot be read as YAML: {reason}</source>
        <translation>esto no se puede leer como YAML: {reason}</translation>
    </message>
    <message>
        <source>a colon is not expected here; put the text in quotes if it belongs to it</source>
        <translation>aquí no se esperan dos puntos; ponga el texto entre comillas si forman parte de él</translation>
    </message>
    <message>
        <source>a &apos;:&apos; is missing after this key</source>
        <translation>falta un «:» después de esta clave</translation>
    </message>
    <message>
        <source>the indentation does not fit, or a quote is missing before this line</source>
        <translation>la sangría no encaja, o faltan unas comillas antes de esta línea</translation>
    </message>
    <message>
        <source>a &apos;,&apos; or &apos;}&apos; is missing here</source>
        <translation>aquí falta «,» o «}»</translation>
    </message>
    <message>
        <source>a &apos;,&apos; or &apos;]&apos; is missing here</source>
        <translation>aquí falta «,» o «]»</translation>
    </message>
    <message>
        <source>a list item begins with &apos;- &apos; at the same indentation</source>
        <translation>un elemento de lista empieza por «- » con la misma sangría</translation>
    </message>
    <message>
        <source>a quote that was opened is not closed</source>
        <translation>hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>a value cannot begin with this character; put it in quotes</source>
        <translation>un valor no puede empezar por este carácter; póngalo entre comillas</translation>
    </message>
    <message>
        <source>this escape is unknown; write \\ for a backslash in double quotes</source>
        <translation>esta secuencia de escape es desconocida; escriba \\ para una barra invertida entre comillas dobles</translation>
    </message>
    <message>
        <source>a list cannot begin here; put it on the next line</source>
        <translation>una lista no puede empezar aquí; póngala en la línea siguiente</translation>
    </message>
    <message>
        <source>the document ends above; this line does not belong to it</source>
        <translation>el documento termina más arriba; esta línea no pertenece a él</translation>
    </message>
    <message>
        <source>a single value is expected here, not a list or a mapping</source>
        <translation>aquí se espera un solo valor, no una lista ni una asociación</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>aquí se espera una lista</translation>
    </message>
    <message>
        <source>a mapping (key: value) is expected here</source>
        <translation>aquí se espera una asociación (clave: valor)</translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation>aquí hace falta un valor</translation>
    </message>
    <message>
        <source>a unit is missing; write {example}, not {text}</source>
        <translation>falta una unidad; escriba {example}, no {text}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is too long for a quantity</source>
        <translation>«{text}» es demasiado largo para una cantidad</translation>
    </message>
    <message>
        <source>this text must stand on one line</source>
        <translation>este texto debe estar en una sola línea</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing here</source>
        <translation>aquí falta «{name}»</translation>
    </message>
    <message>
        <source>unknown key &apos;{name}&apos;; known are {names}</source>
        <translation>clave desconocida: «{name}»; se conocen {names}</translation>
    </message>
    <message>
        <source>unknown key &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>clave desconocida: «{name}»; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known here; known are {names}</source>
        <translation>«{name}» no se conoce aquí; se conocen {names}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known here; did you mean &apos;{near}&apos;?</source>
        <translation>«{name}» no se conoce aquí; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>unknown distribution &apos;{name}&apos;; known are {names}</source>
        <translation>distribución desconocida: «{name}»; se conocen {names}</translation>
    </message>
    <message>
        <source>unknown distribution &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>distribución desconocida: «{name}»; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>unknown stage &apos;{name}&apos;</source>
        <translation>fase desconocida: «{name}»</translation>
    </message>
    <message>
        <source>unknown stage &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>fase desconocida: «{name}»; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>unknown lane &apos;{name}&apos;</source>
        <translation>carril desconocido: «{name}»</translation>
    </message>
    <message>
        <source>unknown lane &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>carril desconocido: «{name}»; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>unknown staff pool &apos;{name}&apos;</source>
        <translation>equipo desconocido: «{name}»</translation>
    </message>
    <message>
        <source>unknown staff pool &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>equipo desconocido: «{name}»; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>unknown schedule &apos;{name}&apos;</source>
        <translation>horario desconocido: «{name}»</translation>
    </message>
    <message>
        <source>unknown schedule &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>horario desconocido: «{name}»; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>unknown step &apos;{name}&apos;</source>
        <translation>paso desconocido: «{name}»</translation>
    </message>
    <message>
        <source>unknown step &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>paso desconocido: «{name}»; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>unknown demand &apos;{name}&apos;</source>
        <translation>demanda desconocida: «{name}»</translation>
    </message>
    <message>
        <source>unknown demand &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>demanda desconocida: «{name}»; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>unknown promise &apos;{name}&apos;</source>
        <translation>promesa desconocida: «{name}»</translation>
    </message>
    <message>
        <source>unknown promise &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>promesa desconocida: «{name}»; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a step nor a note</source>
        <translation>«{name}» no es un paso ni una nota</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a step nor a note; did you mean &apos;{near}&apos;?</source>
        <translation>«{name}» no es un paso ni una nota; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands here twice</source>
        <translation>«{name}» aparece aquí dos veces</translation>
    </message>
    <message>
        <source>write true or false, not &apos;{text}&apos;</source>
        <translation>escriba true o false, no «{text}»</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 0 to 999999 (without quotes)</source>
        <translation>«{text}» no es un número entero de 0 a 999999 (sin comillas)</translation>
    </message>
    <message>
        <source>a score is written without quotes, such as 5</source>
        <translation>una puntuación se escribe sin comillas, p. ej. 5</translation>
    </message>
    <message>
        <source>a change says what it is about; it begins with one of {names}</source>
        <translation>un cambio dice de qué trata; empieza por uno de {names}</translation>
    </message>
    <message>
        <source>say here what changes, such as {example}</source>
        <translation>indique aquí qué cambia, como {example}</translation>
    </message>
    <message>
        <source>a flow is named by its two steps, like [check-in, room-ready]</source>
        <translation>un flujo se nombra por sus dos pasos, como [check-in, room-ready]</translation>
    </message>
    <message>
        <source>name the staff pools that serve together, like [reception, concierge]</source>
        <translation>nombre los equipos que atienden juntos, como [reception, concierge]</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; cannot be an id (small letters, digits and hyphens)</source>
        <translation>«{id}» no puede ser un id (minúsculas, cifras y guiones)</translation>
    </message>
    <message>
        <source>the file has more than {most} lines</source>
        <translation>el archivo tiene más de {most} líneas</translation>
    </message>
    <message>
        <source>the file stands beside the document; save the document first</source>
        <translation>el archivo está junto al documento; guarde primero el documento</translation>
    </message>
    <message>
        <source>the files link to each other in a circle: {chain}</source>
        <translation>los archivos se enlazan entre sí en círculo: {chain}</translation>
    </message>
    <message>
        <source>the links lead through more than {most} files one behind the other: {chain}</source>
        <translation>los enlaces pasan por más de {most} archivos uno tras otro: {chain}</translation>
    </message>
    <message>
        <source>there is no such file beside the document</source>
        <translation>no hay ningún archivo así junto al documento</translation>
    </message>
    <message>
        <source>the path leads out of the folder of the document</source>
        <translation>la ruta sale de la carpeta del documento</translation>
    </message>
    <message>
        <source>{path}: this is not a file</source>
        <translation>{path}: no es un archivo</translation>
    </message>
    <message>
        <source>the links lead to more than {most} files</source>
        <translation>los enlaces llevan a más de {most} archivos</translation>
    </message>
    <message>
        <source>the linked files have more than {most} MB together</source>
        <translation>los archivos enlazados superan juntos los {most} MB</translation>
    </message>
    <message>
        <source>{file} counts in {other}, this document in {own}: its costs are left out</source>
        <translation>{file} cuenta en {other}, este documento en {own}: sus costes se dejan fuera</translation>
    </message>
    <message>
        <source>{file} has no start &apos;{start}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>{file} no tiene ningún inicio «{start}»; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>{file} has no start &apos;{start}&apos;</source>
        <translation>{file} no tiene ningún inicio «{start}»</translation>
    </message>
    <message>
        <source>{file} has no start</source>
        <translation>{file} no tiene inicio</translation>
    </message>
    <message>
        <source>{file} has several starts; name one of them, as in {file}#{start}</source>
        <translation>{file} tiene varios inicios; nombre uno de ellos, como en {file}#{start}</translation>
    </message>
    <message>
        <source>{file}:{line}:{column}: {problem}</source>
        <translation>{file}:{line}:{column}: {problem}</translation>
    </message>
    <message>
        <source>{file} names {place}: {problem}</source>
        <translation>{file} nombra {place}: {problem}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>el archivo no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>the file has more than {most} MB</source>
        <translation>el archivo tiene más de {most} MB</translation>
    </message>
    <message>
        <source>this line is no CSV</source>
        <translation>esta línea no es CSV</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither a time nor a number of seconds from 0 up</source>
        <translation>«{text}» no es ni un tiempo ni un número de segundos desde 0</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>dates and times without a date cannot stand in one file</source>
        <translation>no puede haber en un mismo archivo fechas y horas sin fecha</translation>
    </message>
    <message>
        <source>arrivals must be sorted; this one is earlier than the last</source>
        <translation>las llegadas deben estar ordenadas; esta es anterior a la última</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; has backslashes; write / between folder and file, on every system</source>
        <translation>«{text}» tiene barras invertidas; escriba / entre carpeta y archivo, en todos los sistemas</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not the path of a document in this folder or below it, such as {example}</source>
        <translation>«{text}» no es la ruta de un documento de esta carpeta o de una inferior, como {example}</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Bank counter</source>
        <translation>Ventanilla de banco</translation>
    </message>
    <message>
        <source>Empty blueprint</source>
        <translation>Blueprint vacío</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>week</source>
        <translation>sem.</translation>
    </message>
</context>
<context>
    <name>walk-throughs</name>
    <message>
        <source>takes {time}</source>
        <translation>dura {time}</translation>
    </message>
    <message>
        <source>wait at most {time}</source>
        <translation>espera de {time} como mucho</translation>
    </message>
    <message>
        <source>{promise}: {time} for {share}</source>
        <translation>{promise}: {time} para el {share}</translation>
    </message>
    <message>
        <source>as the standard says ({standard})</source>
        <translation>como dice el estándar ({standard})</translation>
    </message>
    <message>
        <source>+{time}: longer than the standard of {standard}</source>
        <translation>+{time}: más que el estándar de {standard}</translation>
    </message>
    <message>
        <source>−{time}: within the standard of {standard}</source>
        <translation>−{time}: dentro del estándar de {standard}</translation>
    </message>
    <message>
        <source>Standard: the document says none</source>
        <translation>Estándar: el documento no dice ninguno</translation>
    </message>
    <message>
        <source>Standard: {standard}</source>
        <translation>Estándar: {standard}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Perceived</source>
        <translation>Percibido</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Sins and plagues</source>
        <translation>Pecados y plagas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Gap along the journey</source>
        <translation>Brecha a lo largo del recorrido</translation>
    </message>
    <message>
        <source>Gap along the journey, on average</source>
        <translation>Brecha a lo largo del recorrido, de media</translation>
    </message>
    <message>
        <source>Gap along the journey, each walk-through</source>
        <translation>Brecha a lo largo del recorrido, cada recorrido</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Este servicio</translation>
    </message>
    <message>
        <source>No step has both scores yet. Enter expectation and perception in a walk-through.</source>
        <translation>Ningún paso tiene aún las dos puntuaciones. Introduzca expectativa y percepción en un recorrido.</translation>
    </message>
    <message>
        <source>Perception minus expectation, step by step; below 0 customers get less than they expect.</source>
        <translation>Percepción menos expectativa, paso a paso; por debajo de 0 los clientes reciben menos de lo que esperan.</translation>
    </message>
    <message>
        <source>At none of {count} steps customers get less than they expect.</source>
        <translation>En ninguno de {count} pasos los clientes reciben menos de lo que esperan.</translation>
    </message>
    <message>
        <source>At {below} of {count} steps customers get less than they expect, the least at &apos;{step}&apos; ({gap}).</source>
        <translation>En {below} de {count} pasos los clientes reciben menos de lo que esperan, lo que menos en «{step}» ({gap}).</translation>
    </message>
    <message>
        <source>{curve}: {what}</source>
        <translation>{curve}: {what}</translation>
    </message>
    <message>
        <source>Perception minus expectation (scores from 1 to 7)</source>
        <translation>Percepción menos expectativa (puntuaciones del 1 al 7)</translation>
    </message>
    <message>
        <source>{step}, {curve}: {gap} (expected {expectation}, got {perception})</source>
        <translation>{step}, {curve}: {gap} (esperado {expectation}, recibido {perception})</translation>
    </message>
    <message>
        <source>Apathy</source>
        <translation>Apatía</translation>
    </message>
    <message>
        <source>Brush-off</source>
        <translation>Desaire</translation>
    </message>
    <message>
        <source>Coldness</source>
        <translation>Frialdad</translation>
    </message>
    <message>
        <source>Condescension</source>
        <translation>Condescendencia</translation>
    </message>
    <message>
        <source>Robotism</source>
        <translation>Robotismo</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Reglamentismo</translation>
    </message>
    <message>
        <source>Runaround</source>
        <translation>Ir de un lado a otro</translation>
    </message>
    <message>
        <source>Lost time</source>
        <translation>Tiempo perdido</translation>
    </message>
    <message>
        <source>Bad information</source>
        <translation>Mala información</translation>
    </message>
    <message>
        <source>Unsuitable schedules</source>
        <translation>Horarios inadecuados</translation>
    </message>
    <message>
        <source>Insufficient availability</source>
        <translation>Disponibilidad insuficiente</translation>
    </message>
    <message>
        <source>Unsuitable rhythm</source>
        <translation>Ritmo inadecuado</translation>
    </message>
    <message>
        <source>Lack of anticipation</source>
        <translation>Falta de anticipación</translation>
    </message>
    <message>
        <source>Lack of reaction</source>
        <translation>Falta de reacción</translation>
    </message>
    <message>
        <source>Nobody seems to care about the customer</source>
        <translation>A nadie parece importarle el cliente</translation>
    </message>
    <message>
        <source>The customer is got rid of, not helped</source>
        <translation>Se quitan de encima al cliente sin ayudarlo</translation>
    </message>
    <message>
        <source>Unfriendly, curt or impatient</source>
        <translation>Antipático, seco o impaciente</translation>
    </message>
    <message>
        <source>The customer is talked down to</source>
        <translation>Se habla al cliente con superioridad</translation>
    </message>
    <message>
        <source>Every customer gets the same words, without a thought</source>
        <translation>Cada cliente recibe las mismas palabras, sin pensar</translation>
    </message>
    <message>
        <source>Rules go before the customer&apos;s good</source>
        <translation>Las reglas van antes que el bien del cliente</translation>
    </message>
    <message>
        <source>The customer is sent from one to another</source>
        <translation>Mandan al cliente de uno a otro</translation>
    </message>
    <message>
        <source>Time passes and nothing is done for the customer</source>
        <translation>Pasa el tiempo y no se hace nada por el cliente</translation>
    </message>
    <message>
        <source>What is said of times is missing or wrong</source>
        <translation>Lo que se dice de los tiempos falta o es falso</translation>
    </message>
    <message>
        <source>Open when the customer cannot come</source>
        <translation>Abierto cuando el cliente no puede venir</translation>
    </message>
    <message>
        <source>Nobody is free for the customer</source>
        <translation>Nadie está libre para el cliente</translation>
    </message>
    <message>
        <source>Too fast or too slow for the customer</source>
        <translation>Demasiado rápido o lento para el cliente</translation>
    </message>
    <message>
        <source>What was bound to happen was not prepared</source>
        <translation>No se preparó lo que iba a pasar</translation>
    </message>
    <message>
        <source>What went wrong was not put right in time</source>
        <translation>Lo que salió mal no se arregló a tiempo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Step and standard</source>
        <translation>Paso y estándar</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Walk-through: {service}</source>
        <translation>Recorrido de observación: {service}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Scores: 1 is poor, 7 is excellent. The time is by the clock, waiting included.</source>
        <translation>Puntuaciones: 1 es malo, 7 es excelente. El tiempo es el del reloj, espera incluida.</translation>
    </message>
    <message>
        <source>This service has no step that its customers see.</source>
        <translation>Este servicio no tiene ningún paso que vean sus clientes.</translation>
    </message>
    <message>
        <source>Sins</source>
        <translation>Pecados</translation>
    </message>
    <message>
        <source>Plagues</source>
        <translation>Plagas</translation>
    </message>
</context>
<context>
    <name>what-if</name>
    <message>
        <source>Move backstage</source>
        <translation>Pasar a la trastienda</translation>
    </message>
    <message>
        <source>Move in front of the customer</source>
        <translation>Pasar ante el cliente</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Una persona más</translation>
    </message>
    <message>
        <source>Share people with another pool</source>
        <translation>Compartir personal con otro equipo</translation>
    </message>
    <message>
        <source>People of its own</source>
        <translation>Personal propio</translation>
    </message>
    <message>
        <source>Automate</source>
        <translation>Automatizar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir el paso</translation>
    </message>
    <message>
        <source>20 % more customers</source>
        <translation>20 % más de clientes</translation>
    </message>
    <message>
        <source>{step} backstage</source>
        <translation>{step} en la trastienda</translation>
    </message>
    <message>
        <source>{step} in front of the customer</source>
        <translation>{step} ante el cliente</translation>
    </message>
    <message>
        <source>{pool}: {count} people</source>
        <translation>{pool}: {count} personas</translation>
    </message>
    <message>
        <source>{pool}: one person</source>
        <translation>{pool}: una persona</translation>
    </message>
    <message>
        <source>{step}: people of its own</source>
        <translation>{step}: personal propio</translation>
    </message>
    <message>
        <source>{one} and {other} together</source>
        <translation>{one} y {other} juntos</translation>
    </message>
    <message>
        <source>{step} by a machine</source>
        <translation>{step} por una máquina</translation>
    </message>
    <message>
        <source>Without {step}</source>
        <translation>Sin {step}</translation>
    </message>
    <message>
        <source>{demand}: 20 % more</source>
        <translation>{demand}: 20 % más</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A remark on the map</source>
        <translation>Un comentario en el mapa</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>A role or a department: a row of the map</source>
        <translation>Un rol o un departamento: una fila del mapa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>A stage of the customer&apos;s journey: a column of the map</source>
        <translation>Una fase del recorrido del cliente: una columna del mapa</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Bifurcación</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia física</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Something that people do</source>
        <translation>Algo que hacen las personas</translation>
    </message>
    <message>
        <source>Where customers come in</source>
        <translation>Por donde entran los clientes</translation>
    </message>
    <message>
        <source>Where the service is over</source>
        <translation>Donde termina el servicio</translation>
    </message>
    <message>
        <source>The ways part: each case goes one of them</source>
        <translation>Los caminos se separan: cada caso toma uno de ellos</translation>
    </message>
    <message>
        <source>The work goes on in parallel</source>
        <translation>El trabajo sigue en paralelo</translation>
    </message>
    <message>
        <source>Parallel work comes together again</source>
        <translation>El trabajo paralelo vuelve a juntarse</translation>
    </message>
    <message>
        <source>Time passes that needs nobody&apos;s work</source>
        <translation>Pasa un tiempo que no requiere el trabajo de nadie</translation>
    </message>
    <message>
        <source>A physical thing that the customer meets</source>
        <translation>Una cosa física que el cliente encuentra</translation>
    </message>
    <message>
        <source>Another process goes on here</source>
        <translation>Aquí sigue otro proceso</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Siempre igual</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Triangular</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>Erlang</source>
        <translation>Erlang</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Según lo medido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Más probable</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Measured times</source>
        <translation>Tiempos medidos</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Staff pools</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Walk-throughs</source>
        <translation>Recorridos de observación</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
</context>
</TS>
