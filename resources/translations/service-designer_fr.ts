<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AskedForm</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Until precise to</source>
        <translation>Jusqu&apos;à une précision de</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Nombre fixe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Indiquée</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How long the service is watched; automatic: days or weeks in which about 2,000 customers come</source>
        <translation>Combien de temps le service est observé&#xa0;; automatique&#xa0;: les jours ou les semaines où viennent environ 2&#xa0;000 clients</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Réplications</translation>
    </message>
    <message>
        <source>How often it is repeated with other chance: the more often, the narrower the intervals</source>
        <translation>Combien de fois on répète avec d&apos;autres tirages&#xa0;: plus il y en a, plus les intervalles sont étroits</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Mise en régime</translation>
    </message>
    <message>
        <source>What is left away at the beginning, while the empty service fills</source>
        <translation>Ce qui est écarté au début, pendant que le service vide se remplit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same chance, and so the same results</source>
        <translation>La même graine donne les mêmes tirages, et donc les mêmes résultats</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the chart as SVG, PNG or PDF, or its figures as CSV</source>
        <translation>Écrire le graphique en SVG, PNG ou PDF, ou ses chiffres en CSV</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Simulate the document without and with the ticked scenarios, or with the chosen one, with the same chance for all</source>
        <translation>Simuler le document sans et avec les scénarios cochés, ou avec le scénario choisi, avec le même hasard pour tous</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Tout comparer</translation>
    </message>
    <message>
        <source>Simulate the document without and with every scenario</source>
        <translation>Simuler le document sans et avec chaque scénario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the chart as SVG, PNG or PDF, or its figures as CSV</source>
        <translation>Écrire le graphique en SVG, PNG ou PDF, ou ses chiffres en CSV</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>This comparison is older than the document or the scenario.</source>
        <translation>Cette comparaison est plus ancienne que le document ou le scénario.</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>The whole map</source>
        <translation>La carte entière</translation>
    </message>
    <message>
        <source>Each stage on a sheet of its own</source>
        <translation>Chaque phase sur sa propre feuille</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>La sélection</translation>
    </message>
    <message>
        <source>As the window shows it</source>
        <translation>Comme la fenêtre la montre</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>Ce que voit le client</translation>
    </message>
    <message>
        <source>What staff do</source>
        <translation>Ce que fait le personnel</translation>
    </message>
    <message>
        <source>With the load of the staff</source>
        <translation>Avec la charge du personnel</translation>
    </message>
    <message>
        <source>Without the load</source>
        <translation>Sans la charge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Ink-saving: no fills</source>
        <translation>Économe en encre : sans aplats</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Print:</source>
        <translation>Imprimer :</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Vue :</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Couleurs :</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>No figures yet. They appear as soon as there are steps and a demand.</source>
        <translation>Pas encore de chiffres. Ils apparaissent dès qu&apos;il y a des étapes et une demande.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Put all figures on the clipboard</source>
        <translation>Copier tous les chiffres dans le presse-papiers</translation>
    </message>
    <message>
        <source>Approximations</source>
        <translation>Approximations</translation>
    </message>
    <message>
        <source>Which figures are approximations, and where they cannot be trusted</source>
        <translation>Quels chiffres sont des approximations, et où ils ne sont plus fiables</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Approximations ({count})</source>
        <translation>Approximations ({count})</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{name} could not be opened.</source>
        <translation>Impossible d&apos;ouvrir {name}.</translation>
    </message>
    <message>
        <source>{name} could not be saved. The document is still open and complete.</source>
        <translation>Impossible d&apos;enregistrer {name}. Le document est toujours ouvert et complet.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>There is unsaved work on {name} of {time}.</source>
        <translation>Il y a du travail non enregistré sur {name}, du {time}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Another program has changed {name} since it was opened. Saving would replace that.</source>
        <translation>Un autre programme a modifié {name} depuis son ouverture. L&apos;enregistrement remplacerait ces modifications.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Service blueprints</source>
        <translation>Blueprints de service</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>{name} is no longer on the disk. Saving writes it again.</source>
        <translation>{name} n&apos;est plus sur le disque. L&apos;enregistrement le récrira.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Another program has changed {name}.</source>
        <translation>Un autre programme a modifié {name}.</translation>
    </message>
    <message>
        <source>Reading it again gives up the changes made here.</source>
        <translation>Le relire abandonne les modifications faites ici.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder cette version</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Suppress…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Suppress with a reason…</source>
        <translation>Écarter avec un motif…</translation>
    </message>
    <message>
        <source>Suppress no longer</source>
        <translation>Ne plus écarter</translation>
    </message>
    <message>
        <source>Why this is acceptable here</source>
        <translation>Pourquoi c&apos;est acceptable ici</translation>
    </message>
    <message>
        <source>Reason for suppressing</source>
        <translation>Motif de la mise à l&apos;écart</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Family of checks</source>
        <translation>Famille de contrôles</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Show the findings that were suppressed with a reason, too</source>
        <translation>Afficher aussi les constats écartés avec un motif</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, hints: {hints}</source>
        <translation>Erreurs&#xa0;: {errors}, avertissements&#xa0;: {warnings}, conseils&#xa0;: {hints}</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>The checks have not run yet.</source>
        <translation>Les contrôles n&apos;ont pas encore été effectués.</translation>
    </message>
    <message>
        <source>No findings. The checks found nothing to mend.</source>
        <translation>Aucun constat. Les contrôles n&apos;ont rien trouvé à corriger.</translation>
    </message>
    <message>
        <source>Suppressed. Tick &apos;Suppressed&apos; to see it again: {finding}</source>
        <translation>Écarté. Cochez «&#xa0;Écartés&#xa0;» pour le revoir&#xa0;: {finding}</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help on the check</source>
        <translation>Aide sur le contrôle</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Service Designer {version}</source>
        <translation>Service Designer {version}</translation>
    </message>
    <message>
        <source>Draw a service as a blueprint, see where it chokes and which promises it cannot keep.</source>
        <translation>Dessinez un service sous forme de blueprint, voyez où il s&apos;engorge et quelles promesses il ne peut pas tenir.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to the findings</source>
        <translation>Retour aux constats</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find in the topics</source>
        <translation>Chercher dans les rubriques</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
</context>
<context>
    <name>HoursBar</name>
    <message>
        <source>Load by formulas</source>
        <translation>Charge selon les formules</translation>
    </message>
    <message>
        <source>Load by simulation</source>
        <translation>Charge selon la simulation</translation>
    </message>
    <message>
        <source>What colours the map</source>
        <translation>Ce qui colore la carte</translation>
    </message>
    <message>
        <source>Run through the week</source>
        <translation>Parcourir la semaine</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Heure de la semaine</translation>
    </message>
    <message>
        <source>How busy people are, and how many customers wait, hour by hour; at the left: the mean</source>
        <translation>Le taux d&apos;occupation du personnel et le nombre de clients qui attendent, heure par heure&#xa0;; à gauche&#xa0;: la moyenne</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>{what}: {done} of {wanted}</source>
        <translation>{what}&#xa0;: {done} sur {wanted}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrer le plan</translation>
    </message>
    <message>
        <source>By lane</source>
        <translation>Par couloir</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Par phase</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>OutputCommands</name>
    <message>
        <source>Exported {name}</source>
        <translation>{name} exporté</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n&apos;a été exporté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copied what is selected as a picture</source>
        <translation>La sélection a été copiée en image</translation>
    </message>
    <message>
        <source>Copied the whole map as a picture</source>
        <translation>La carte entière a été copiée en image</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Dots per inch (96 is the size on the screen):</source>
        <translation>Points par pouce (96 donne la taille à l&apos;écran)&#xa0;:</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>Impossible d&apos;écrire {name}.</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Drag it onto the map, or press Enter to add it where the selection is</source>
        <translation>Faites-le glisser sur la carte, ou appuyez sur Entrée pour l&apos;ajouter à l&apos;endroit de la sélection</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper:</source>
        <translation>Papier :</translation>
    </message>
    <message>
        <source>Orientation:</source>
        <translation>Orientation :</translation>
    </message>
    <message>
        <source>Margins:</source>
        <translation>Marges :</translation>
    </message>
    <message>
        <source>Overlap:</source>
        <translation>Recouvrement :</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Autre format</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rouleau</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Largeur du papier</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Hauteur du papier</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Chacune à part</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Marge du haut</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Marge de droite</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Marge du bas</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Marge de gauche</translation>
    </message>
    <message>
        <source>Scale:</source>
        <translation>Échelle&#xa0;:</translation>
    </message>
    <message>
        <source>Fit to at most so many sheets:</source>
        <translation>Ajuster à ce nombre de feuilles au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation>Feuilles en largeur</translation>
    </message>
    <message>
        <source>Sheets down</source>
        <translation>Feuilles en hauteur</translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation>Échelle en pour cent</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Repères de coupe</translation>
    </message>
    <message>
        <source>Name the sheets A1, A2 …</source>
        <translation>Nommer les feuilles A1, A2…</translation>
    </message>
    <message>
        <source>Assembly map on the first sheet</source>
        <translation>Plan d&apos;assemblage sur la première feuille</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Show the customers of one simulated day on their way; the slider chooses day and hour</source>
        <translation>Montrer les clients d&apos;une journée simulée sur leur chemin ; le curseur choisit le jour et l&apos;heure</translation>
    </message>
    <message>
        <source>Let the customers go on</source>
        <translation>Laisser les clients continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How much time of the service passes in a second</source>
        <translation>Combien de temps du service passe en une seconde</translation>
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
        <translation>Suivi des clients</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Keep with the document</source>
        <translation>Garder avec le document</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole sheets</source>
        <translation>Feuilles entières</translation>
    </message>
    <message>
        <source>The settings are kept in the document. Save it to keep them for good.</source>
        <translation>Les réglages sont gardés dans le document. Enregistrez-le pour les garder durablement.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in the document.</source>
        <translation>Les réglages ne peuvent pas être gardés dans le document.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>{name} exporté</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>Printing on {name}</source>
        <translation>Impression sur {name}</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Envoyé à {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The sheets could not be printed.</source>
        <translation>Les feuilles n&apos;ont pas pu être imprimées.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was printed.</source>
        <translation>Annulé ; rien n&apos;a été imprimé.</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Sheets: {count}, at {scale} %, text {points} pt</source>
        <translation>Feuilles&#xa0;: {count}, à {scale}&#xa0;%, texte de {points}&#xa0;pt</translation>
    </message>
    <message>
        <source>Sheets: {count} and the assembly map, at {scale} %, text {points} pt</source>
        <translation>Feuilles&#xa0;: {count} et le plan d&apos;assemblage, à {scale} %, texte de {points} pt</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>The document&apos;s text</source>
        <translation>Le texte du document</translation>
    </message>
    <message>
        <source>{name} cannot be opened. Problems: {count}</source>
        <translation>Impossible d&apos;ouvrir {name}. Problèmes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open in a text editor</source>
        <translation>Ouvrir dans un éditeur de texte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <source>Kinds of selected elements</source>
        <translation>Types des éléments sélectionnés</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
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
        <translation>-rapport</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Export a report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>With the &amp;results of the simulation</source>
        <translation>Avec les &amp;résultats de la simulation</translation>
    </message>
    <message>
        <source>Simulate the document as it is now, to have its results in the report.</source>
        <translation>Simulez le document tel qu&apos;il est maintenant pour avoir ses résultats dans le rapport.</translation>
    </message>
    <message>
        <source>&amp;Date on the cover</source>
        <translation>&amp;Date sur la couverture</translation>
    </message>
    <message>
        <source>&amp;Paper of a PDF</source>
        <translation>&amp;Papier d&apos;un PDF</translation>
    </message>
</context>
<context>
    <name>ScenariosPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>A scenario is a set of changes to try before they are made: one person more, a step backstage, a fifth more customers. Right-click a step on the map and choose What if…, or make a new scenario; then compare it with the document as it is, or tick several and compare them side by side.</source>
        <translation>Un scénario est un ensemble de changements à essayer avant de les faire : une personne de plus, une étape en coulisses, un cinquième de clients en plus. Cliquez avec le bouton droit sur une étape de la carte et choisissez Et si…, ou créez un nouveau scénario ; comparez-le ensuite au document tel qu&apos;il est, ou cochez-en plusieurs et comparez-les côte à côte.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the change</source>
        <translation>Retirer le changement</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Make these changes to the document, which then no longer has the scenario</source>
        <translation>Faire ces changements dans le document, qui n&apos;a alors plus le scénario</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Simulating</source>
        <translation>Simulation</translation>
    </message>
</context>
<context>
    <name>SimulationCommands</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce qu&apos;il faudrait</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>-simulation</source>
        <translation>-simulation</translation>
    </message>
</context>
<context>
    <name>SimulationPanel</name>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How long and how often is simulated</source>
        <translation>Combien de temps et combien de fois on simule</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>A simulation plays the service again and again: customers come by chance, wait, are served, turn impatient and leave. It tells which promises are kept, how long people wait and how busy everybody is, with schedules, peaks and shared people, and how sure each figure is.</source>
        <translation>Une simulation joue le service encore et encore&#xa0;: des clients viennent au hasard, attendent, sont servis, s&apos;impatientent et s&apos;en vont. Elle dit quelles promesses sont tenues, combien de temps on attend et à quel point chacun est occupé, avec les horaires, les pointes et le personnel partagé, et à quel point chaque chiffre est sûr.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Why there are no results</source>
        <translation>Pourquoi il n&apos;y a pas de résultats</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Put all results on the clipboard</source>
        <translation>Copier tous les résultats dans le presse-papiers</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>Exporter en JSON…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export event log…</source>
        <translation>Exporter le journal d&apos;événements…</translation>
    </message>
    <message>
        <source>Waits are means of all visits</source>
        <translation>Les attentes sont des moyennes de tous les passages</translation>
    </message>
    <message>
        <source>Simulated: every figure is an estimate, with the interval in which its mean lies in 95 of 100 cases.</source>
        <translation>Simulé&#xa0;: chaque chiffre est une estimation, avec l&apos;intervalle où se trouve sa moyenne dans 95 cas sur 100.</translation>
    </message>
    <message>
        <source>These results are older than the document. Edited since: {names}</source>
        <translation>Ces résultats sont plus anciens que le document. Modifiés depuis&#xa0;: {names}</translation>
    </message>
    <message>
        <source>These results are older than the document.</source>
        <translation>Ces résultats sont plus anciens que le document.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Draw a service, see where it chokes, and keep the promises you make.</source>
        <translation>Dessinez un service, voyez où il s&apos;engorge et tenez vos promesses.</translation>
    </message>
    <message>
        <source>New blueprint</source>
        <translation>Nouveau blueprint</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Partir d&apos;un modèle</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens. Files can be dropped on the window.</source>
        <translation>Les touches fléchées choisissent, Entrée ouvre. Vous pouvez déposer des fichiers sur la fenêtre.</translation>
    </message>
    <message>
        <source>Discard the unsaved work of {name}? It cannot be brought back.</source>
        <translation>Abandonner le travail non enregistré sur {name}&#xa0;? Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>a document without a file</source>
        <translation>un document sans fichier</translation>
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
        <translation>mise à jour…</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Afficher les constats</translation>
    </message>
    <message>
        <source>Set the zoom to 100 %</source>
        <translation>Régler le zoom à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Errors: {error}  Warnings: {warning}  Hints: {hint}</source>
        <translation>Erreurs&#xa0;: {error}  Avertissements&#xa0;: {warning}  Conseils&#xa0;: {hint}</translation>
    </message>
</context>
<context>
    <name>TitlePage</name>
    <message>
        <source>Title block</source>
        <translation>Cartouche</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo :</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>WalkThroughCommands</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>WalkThroughPanel</name>
    <message>
        <source>Walk-throughs</source>
        <translation>Visites d&apos;observation</translation>
    </message>
    <message>
        <source>A walk-through is a service audit: somebody goes through the service as a customer, and writes down at each step what people, place and material were like, how long it took, and how good it was against what a customer expects. Make a new one, or print the form, take it along, and enter it here afterwards.</source>
        <translation>Une visite d&apos;observation est un audit du service : quelqu&apos;un parcourt le service comme un client et note à chaque étape comment étaient les personnes, l&apos;endroit et le matériel, combien de temps cela a pris, et à quel point c&apos;était bon par rapport à ce qu&apos;un client attend. Créez-en une, ou imprimez le formulaire, emportez-le et saisissez-le ici ensuite.</translation>
    </message>
    <message>
        <source>Steps of the walk-through</source>
        <translation>Étapes de la visite</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Print form…</source>
        <translation>Imprimer le formulaire…</translation>
    </message>
    <message>
        <source>Show the sheets of the form, blank or with what was observed, and print them</source>
        <translation>Montrer les feuilles du formulaire, vierges ou avec ce qui a été observé, et les imprimer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the form as PDF, or what was observed as CSV</source>
        <translation>Écrire le formulaire en PDF, ou ce qui a été observé en CSV</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Walk-through of {date}</source>
        <translation>Visite du {date}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;YAML…</source>
        <translation>&amp;YAML…</translation>
    </message>
    <message>
        <source>&amp;SVG picture…</source>
        <translation>Image &amp;SVG…</translation>
    </message>
    <message>
        <source>P&amp;NG picture…</source>
        <translation>Image P&amp;NG…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation>Tableau &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print walk-through &amp;form…</source>
        <translation>Imprimer le &amp;formulaire de visite…</translation>
    </message>
    <message>
        <source>&amp;Walk-through form…</source>
        <translation>&amp;Formulaire de visite…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle fenê&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copier en &amp;image</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Place steps auto&amp;matically</source>
        <translation>Placer les étapes auto&amp;matiquement</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Déb&amp;ut</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Décision</translation>
    </message>
    <message>
        <source>&amp;Fork</source>
        <translation>&amp;Embranchement</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Jonction</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>A&amp;ttente</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Preuve physique</translation>
    </message>
    <message>
        <source>&amp;Linked process</source>
        <translation>Processus &amp;lié</translation>
    </message>
    <message>
        <source>La&amp;ne</source>
        <translation>&amp;Couloir</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>Staff &amp;pool</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <translation>&amp;Horaire</translation>
    </message>
    <message>
        <source>De&amp;mand</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>P&amp;romise</source>
        <translation>Pro&amp;messe</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>Voir la carte &amp;entière</translation>
    </message>
    <message>
        <source>Show the &amp;load of steps</source>
        <translation>Afficher la char&amp;ge des étapes</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>&amp;Walk-through</source>
        <translation>&amp;Visite d&apos;observation</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Pannea&amp;u précédent</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>Réini&amp;tialiser les panneaux</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simuler</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Service Designer</source>
        <translation>À &amp;propos de Service Designer</translation>
    </message>
    <message>
        <source>&amp;Undo: {label}</source>
        <translation>&amp;Annuler&#xa0;: {label}</translation>
    </message>
    <message>
        <source>&amp;Redo: {label}</source>
        <translation>&amp;Rétablir&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>no way leads from the first step to the last</source>
        <translation>aucun chemin ne mène de la première étape à la dernière</translation>
    </message>
    <message>
        <source>the promise runs longer than the busiest time lasts; closed forms do not know how much of it a case still meets</source>
        <translation>la promesse dure plus longtemps que la période la plus chargée&#xa0;; les formules fermées ne savent pas quelle part de celle-ci un cas rencontre encore</translation>
    </message>
    <message>
        <source>as if the busiest time went on for ever (pointwise stationary approximation)</source>
        <translation>comme si le moment le plus chargé durait indéfiniment (approximation stationnaire point par point)</translation>
    </message>
    <message>
        <source>the queue builds up while the peak lasts; how far depends on how long it lasts</source>
        <translation>la file d&apos;attente s&apos;allonge tant que dure la pointe&#xa0;; jusqu&apos;où dépend de la durée de celle-ci</translation>
    </message>
    <message>
        <source>approximation: all who come taken together, means and variances along the way, fitted by gamma distributions</source>
        <translation>approximation&#xa0;: tous ceux qui viennent pris ensemble, moyennes et variances le long du parcours, ajustées par des lois gamma</translation>
    </message>
    <message>
        <source>work comes for {pools} at hours when nobody there is on duty; closed forms do not know how long it waits</source>
        <translation>du travail arrive pour {pools} à des heures où personne n&apos;y est en service&#xa0;; les formules analytiques ne disent pas combien de temps il attend</translation>
    </message>
    <message>
        <source>a wait until a time lies on the way; closed forms do not know when customers come to it</source>
        <translation>une attente jusqu&apos;à une heure se trouve sur le chemin ; les formules analytiques ne disent pas quand les clients y arrivent</translation>
    </message>
    <message>
        <source>nobody is in {pools}</source>
        <translation>il n&apos;y a personne dans {pools}</translation>
    </message>
    <message>
        <source>the queue at {pools} grows without end</source>
        <translation>la file d&apos;attente de {pools} s&apos;allonge sans fin</translation>
    </message>
    <message>
        <source>no demand is given, so nobody waits</source>
        <translation>aucune demande n&apos;est indiquée, donc personne n&apos;attend</translation>
    </message>
    <message>
        <source>exact: one queue at the most, by Erlang C</source>
        <translation>exact&#xa0;: une seule file d&apos;attente au plus, par Erlang C</translation>
    </message>
    <message>
        <source>even without any waiting it would not be kept</source>
        <translation>même sans aucune attente, elle ne serait pas tenue</translation>
    </message>
    <message>
        <source>{pools}: over 90 % busy, where the approximation is not to be trusted</source>
        <translation>{pools}&#xa0;: taux d&apos;occupation de plus de 90&#xa0;%, où l&apos;approximation n&apos;est plus fiable</translation>
    </message>
    <message>
        <source>the approximation is too close to the target to tell</source>
        <translation>l&apos;approximation est trop proche de l&apos;objectif pour trancher</translation>
    </message>
    <message>
        <source>approximation: means and variances along the way, fitted by gamma distributions</source>
        <translation>approximation&#xa0;: moyennes et variances le long du parcours, ajustées par des lois gamma</translation>
    </message>
    <message>
        <source>No demand is given: capacity is known, waits are not.</source>
        <translation>Aucune demande n&apos;est indiquée&#xa0;: la capacité est connue, les attentes ne le sont pas.</translation>
    </message>
    <message>
        <source>Waits are approximations (Allen-Cunneen, linked stations by Whitt&apos;s QNA).</source>
        <translation>Les attentes sont des approximations (Allen-Cunneen, stations liées par le QNA de Whitt).</translation>
    </message>
    <message>
        <source>Cases can never leave the loop at {step}; its figures are infinite.</source>
        <translation>Les cas ne peuvent jamais quitter la boucle à {step}&#xa0;; ses chiffres sont infinis.</translation>
    </message>
    <message>
        <source>The shares leaving {step} add up to {total} %; they were scaled to 100 %.</source>
        <translation>Le total des parts au départ de {step} est de {total}&#xa0;%&#xa0;; il a été ramené à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>So were those of {count} other steps.</source>
        <translation>Il en va de même pour {count} autres étapes.</translation>
    </message>
    <message>
        <source>Demand varies over the week: figures hold for its mean over the hours in which it comes.</source>
        <translation>La demande varie au fil de la semaine&#xa0;: les chiffres valent pour sa moyenne sur les heures où elle arrive.</translation>
    </message>
    <message>
        <source>On duty for fewer hours than demand comes: {pools}. The week&apos;s work is spread evenly over their hours.</source>
        <translation>En service moins d&apos;heures que la demande n&apos;en couvre&#xa0;: {pools}. Le travail de la semaine est réparti uniformément sur leurs heures.</translation>
    </message>
    <message>
        <source>Off duty at hours when work comes for them: {pools}. Their real waits are longer than those shown.</source>
        <translation>Hors service à des heures où du travail leur arrive&#xa0;: {pools}. Leurs attentes réelles sont plus longues que celles affichées.</translation>
    </message>
    <message>
        <source>Not read, and taken for nothing: {files}.</source>
        <translation>Non lus, et comptés pour rien&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Links that are not followed take the time given on them: {steps}.</source>
        <translation>Les liens qui ne sont pas suivis prennent la durée qui y est indiquée&#xa0;: {steps}.</translation>
    </message>
    <message>
        <source>Ways depend on who comes: visits are exact; promises and cycle time take all who come together (an approximation).</source>
        <translation>Les voies dépendent de qui vient&#xa0;: les passages sont exacts&#xa0;; les promesses et le temps de cycle prennent tous ceux qui viennent ensemble (une approximation).</translation>
    </message>
    <message>
        <source>Batches count as full (an approximation), and the wait until they are is left out.</source>
        <translation>Les lots comptent comme pleins (une approximation), et l&apos;attente jusqu&apos;à ce qu&apos;ils le soient est omise.</translation>
    </message>
    <message>
        <source>Waits until a time count as if customers came to them at all hours alike (an approximation: half a day for a time of day), and those who then go on together as if they came one by one; a simulation knows better.</source>
        <translation>Les attentes jusqu&apos;à une heure comptent comme si les clients y arrivaient à toute heure de façon égale (une approximation : une demi-journée pour une heure du jour), et ceux qui repartent alors ensemble comme s&apos;ils venaient un par un ; une simulation le sait mieux.</translation>
    </message>
    <message>
        <source>Priorities and patience are left out of these figures; a simulation knows them.</source>
        <translation>Les priorités et la patience ne sont pas dans ces chiffres&#xa0;; une simulation en tient compte.</translation>
    </message>
    <message>
        <source>Nobody is in {pool}: no case gets past the steps that need it.</source>
        <translation>Il n&apos;y a personne dans {pool}&#xa0;: aucun cas ne franchit les étapes qui en ont besoin.</translation>
    </message>
    <message>
        <source>{pool}: a step needs more people at once than the pool has.</source>
        <translation>{pool}&#xa0;: une étape demande plus de personnes à la fois que l&apos;équipe n&apos;en compte.</translation>
    </message>
    <message>
        <source>{pool} cannot serve the demand: {cases} more cases wait after each hour.</source>
        <translation>{pool} ne peut pas servir la demande&#xa0;: {cases} cas de plus attendent après chaque heure.</translation>
    </message>
    <message>
        <source>{pool} is busy for {percent} % of its time; above 90 % waits are not to be trusted.</source>
        <translation>{pool} a un taux d&apos;occupation de {percent}&#xa0;%&#xa0;; au-dessus de 90&#xa0;%, les attentes ne sont plus fiables.</translation>
    </message>
    <message>
        <source>{pool} cannot keep up at the busiest time: its queue builds up while the peak lasts; how far depends on how long it lasts.</source>
        <translation>{pool} ne peut pas suivre au moment le plus chargé&#xa0;: sa file d&apos;attente s&apos;allonge tant que dure la pointe&#xa0;; jusqu&apos;où dépend de la durée de celle-ci.</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>A step stands where a lane and a stage meet. Add a lane and a stage first.</source>
        <translation>Une étape se place au croisement d&apos;un couloir et d&apos;une phase. Ajoutez d&apos;abord un couloir et une phase.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Nouveau couloir</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nouvelle phase</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Steps stand in the cells of lanes and stages. Drop them there.</source>
        <translation>Les étapes se placent dans les cases des couloirs et des phases. Déposez-les là.</translation>
    </message>
    <message>
        <source>Drag to another step to connect it, or to an empty place to add the next step</source>
        <translation>Faites glisser vers une autre étape pour la relier, ou vers un endroit vide pour ajouter l&apos;étape suivante</translation>
    </message>
    <message>
        <source>Drag to lead the flow to another step</source>
        <translation>Faites glisser pour mener le flux à une autre étape</translation>
    </message>
    <message>
        <source>Add a lane for each role and a stage for each part of the customer&apos;s journey.
Steps stand where they meet.</source>
        <translation>Ajoutez un couloir pour chaque rôle et une phase pour chaque partie du parcours du client.
Les étapes se placent à leur croisement.</translation>
    </message>
    <message>
        <source>Drag a step from the palette onto a lane.
Then press Tab to add the next one, and F2 to name it.</source>
        <translation>Faites glisser une étape de la palette sur un couloir.
Puis appuyez sur Tab pour ajouter la suivante, et sur F2 pour la nommer.</translation>
    </message>
    <message>
        <source>The customer sees it</source>
        <translation>Le client la voit</translation>
    </message>
    <message>
        <source>Hidden from the customer</source>
        <translation>Masquée au client</translation>
    </message>
    <message>
        <source>{lane}, {stage}</source>
        <translation>{lane}, {stage}</translation>
    </message>
    <message>
        <source>Time: as measured in {file}</source>
        <translation>Temps : tel que mesuré dans {file}</translation>
    </message>
    <message>
        <source>Time: {time} on average</source>
        <translation>Durée&#xa0;: {time} en moyenne</translation>
    </message>
    <message>
        <source>Until: {time}</source>
        <translation>Jusqu&apos;à : {time}</translation>
    </message>
    <message>
        <source>Staff: {staff}</source>
        <translation>Personnel&#xa0;: {staff}</translation>
    </message>
    <message>
        <source>Worked on together: up to {count}</source>
        <translation>Traités ensemble : jusqu&apos;à {count}</translation>
    </message>
    <message>
        <source>Its staff are busy for {share} of their time</source>
        <translation>Son personnel est occupé {share} de son temps</translation>
    </message>
    <message>
        <source>May fail: {what}</source>
        <translation>Peut mal tourner&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Wait: {what}</source>
        <translation>Attente&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Wait: {what} (at most {time})</source>
        <translation>Attente&#xa0;: {what} (au plus {time})</translation>
    </message>
    <message>
        <source>Who waits for too long goes to: {step}</source>
        <translation>Qui attend trop longtemps va à : {step}</translation>
    </message>
    <message>
        <source>Who has waited for {time} on average goes to: {step}</source>
        <translation>Qui a attendu {time} en moyenne va à : {step}</translation>
    </message>
    <message>
        <source>Who has waited for {time} goes to: {step}</source>
        <translation>Qui a attendu {time} va à : {step}</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name} : supprimé</translation>
    </message>
    <message>
        <source>{pools}: one pool together</source>
        <translation>{pools} : réunis en une seule équipe</translation>
    </message>
    <message>
        <source>{pools}: one pool together, called {name}</source>
        <translation>{pools} : réunis en une seule équipe, appelée {name}</translation>
    </message>
    <message>
        <source>{pool}: {count} people form a pool of their own for {steps}</source>
        <translation>{pool} : {count} personnes forment une équipe à part pour {steps}</translation>
    </message>
    <message>
        <source>{pool}: one person forms a pool of their own for {steps}</source>
        <translation>{pool}&#xa0;: une personne forme une équipe à part pour {steps}</translation>
    </message>
    <message>
        <source>{pool}: {count} people form a pool of their own, {name}, for {steps}</source>
        <translation>{pool} : {count} personnes forment une équipe à part, {name}, pour {steps}</translation>
    </message>
    <message>
        <source>{pool}: one person forms a pool of their own, {name}, for {steps}</source>
        <translation>{pool}&#xa0;: une personne forme une équipe à part, {name}, pour {steps}</translation>
    </message>
    <message>
        <source>{name}: {what} {after}</source>
        <translation>{name} : {what} {after}</translation>
    </message>
    <message>
        <source>{name}: {what} {before} → {after}</source>
        <translation>{name} : {what} {before} → {after}</translation>
    </message>
    <message>
        <source>as the band says</source>
        <translation>comme le dit la bande</translation>
    </message>
    <message>
        <source>{rate} on average over the week</source>
        <translation>{rate} en moyenne sur la semaine</translation>
    </message>
    <message>
        <source>{time}, then {step}</source>
        <translation>{time}, puis {step}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Work in view of the customer</source>
        <translation>Travail sous les yeux du client</translation>
    </message>
    <message>
        <source>Hidden work</source>
        <translation>Travail masqué</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Time of a case ({part})</source>
        <translation>Durée d&apos;un cas ({part})</translation>
    </message>
    <message>
        <source>No time was spent.</source>
        <translation>Aucun temps n&apos;est passé.</translation>
    </message>
    <message>
        <source>A case takes {total} of work and waiting: {value} in view, {hidden} hidden, {wait} waiting.</source>
        <translation>Un cas prend {total} de travail et d&apos;attente&#xa0;: {value} visibles, {hidden} masqués, {wait} d&apos;attente.</translation>
    </message>
    <message>
        <source>Time of a mean case</source>
        <translation>Durée d&apos;un cas moyen</translation>
    </message>
    <message>
        <source>Cost of a case ({part})</source>
        <translation>Coût d&apos;un cas ({part})</translation>
    </message>
    <message>
        <source>No money was spent.</source>
        <translation>Aucun argent n&apos;a été dépensé.</translation>
    </message>
    <message>
        <source>A case costs {total}, and most of it for {name}: {share}.</source>
        <translation>Un cas coûte {total}, et surtout pour {name}&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost of a mean case</source>
        <translation>Coût d&apos;un cas moyen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>What scenarios change</source>
        <translation>Ce que changent les scénarios</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Difference in time</source>
        <translation>Différence de durée</translation>
    </message>
    <message>
        <source>Difference in percentage points</source>
        <translation>Différence en points de pourcentage</translation>
    </message>
    <message>
        <source>Difference in money</source>
        <translation>Différence de coût</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
    </message>
    <message>
        <source>{sure} of {count} differences are beyond doubt (95 %): their intervals do not touch 0.</source>
        <translation>{sure} différences sur {count} ne font aucun doute (95&#xa0;%)&#xa0;: leurs intervalles ne touchent pas 0.</translation>
    </message>
    <message>
        <source>and {count} more in the table</source>
        <translation>et {count} de plus dans le tableau</translation>
    </message>
    <message>
        <source>Cycle time: {name}</source>
        <translation>Temps de cycle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Of {count} cases, half take less than {median}, and {share} less than {most}.</source>
        <translation>Sur {count} cas, la moitié prend moins de {median}, et {share} moins de {most}.</translation>
    </message>
    <message>
        <source>The times of {count} cases.</source>
        <translation>Les temps de {count} cas.</translation>
    </message>
    <message>
        <source>Promise: {name}</source>
        <translation>Promesse&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Within {limit} are {kept} of {count} cases, {late} are later; {target} are promised.</source>
        <translation>{kept} cas sur {count} tiennent dans {limit}, {late} sont en retard&#xa0;; {target} sont promis.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Share up to there</source>
        <translation>Part jusque-là</translation>
    </message>
    <message>
        <source>Within {limit}: {share}</source>
        <translation>En {limit}&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Later: {share}</source>
        <translation>Plus tard&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Promised: {share} within {limit}</source>
        <translation>Promis&#xa0;: {share} en {limit}</translation>
    </message>
    <message>
        <source>Cases in {width}</source>
        <translation>Cas par {width}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>There is nothing to show: no case was counted.</source>
        <translation>Il n&apos;y a rien à montrer&#xa0;: aucun cas n&apos;a été compté.</translation>
    </message>
    <message>
        <source>Queue by hour of the week</source>
        <translation>File d&apos;attente par heure de la semaine</translation>
    </message>
    <message>
        <source>Queue by hour of the day</source>
        <translation>File d&apos;attente par heure de la journée</translation>
    </message>
    <message>
        <source>Nobody waits at any hour.</source>
        <translation>Personne n&apos;attend, à aucune heure.</translation>
    </message>
    <message>
        <source>The longest queue is that of {name}, on {day} {hour}: {queue} on average.</source>
        <translation>La file la plus longue est celle de {name}, {day} à {hour}&#xa0;: {queue} en moyenne.</translation>
    </message>
    <message>
        <source>The longest queue is that of {name}, at {hour}: {queue} on average.</source>
        <translation>La file la plus longue est celle de {name}, à {hour}&#xa0;: {queue} en moyenne.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupés</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>There is nothing to show: no case needs staff.</source>
        <translation>Il n&apos;y a rien à montrer : aucun cas n&apos;a besoin de personnel.</translation>
    </message>
    <message>
        <source>There is nothing to show: nobody waits for staff.</source>
        <translation>Il n&apos;y a rien à montrer : personne n&apos;attend de personnel.</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Taux d&apos;occupation</translation>
    </message>
    <message>
        <source>At the busiest time</source>
        <translation>Au moment le plus chargé</translation>
    </message>
    <message>
        <source>Work that can be done</source>
        <translation>Travail qui peut être fait</translation>
    </message>
    <message>
        <source>Work that is too much</source>
        <translation>Travail en trop</translation>
    </message>
    <message>
        <source>Load of the staff pools</source>
        <translation>Charge des équipes</translation>
    </message>
    <message>
        <source>Share of the time on duty</source>
        <translation>Part du temps en service</translation>
    </message>
    <message>
        <source>The bottleneck is {name}, who have more work than they can do: {share} of their time.</source>
        <translation>Le goulot d&apos;étranglement est {name}, qui a plus de travail qu&apos;il n&apos;en peut faire : {share} de son temps.</translation>
    </message>
    <message>
        <source>The bottleneck is {name}: work fills {share} of the time they have.</source>
        <translation>Le goulot d&apos;étranglement est {name} : le travail remplit {share} de son temps.</translation>
    </message>
    <message>
        <source>The longest wait is that for &apos;{name}&apos;: {wait} on average.</source>
        <translation>L&apos;attente la plus longue est celle pour « {name} » : {wait} en moyenne.</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Attente moyenne</translation>
    </message>
    <message>
        <source>Waits for staff</source>
        <translation>Attentes de personnel</translation>
    </message>
    <message>
        <source>There is nothing to show: nobody was on duty.</source>
        <translation>Il n&apos;y a rien à montrer&#xa0;: personne n&apos;était en service.</translation>
    </message>
    <message>
        <source>{name}: people busy by hour of the week</source>
        <translation>{name}&#xa0;: personnes occupées par heure de la semaine</translation>
    </message>
    <message>
        <source>{name}: people busy by hour of the day</source>
        <translation>{name}&#xa0;: personnes occupées par heure de la journée</translation>
    </message>
    <message>
        <source>Nobody is busy at any hour.</source>
        <translation>Personne n&apos;est occupé, à aucune heure.</translation>
    </message>
    <message>
        <source>People on duty are busy {mean} of the time, and most on {day} {hour}: {most}.</source>
        <translation>Les personnes en service sont occupées {mean} du temps, et le plus {day} à {hour}&#xa0;: {most}.</translation>
    </message>
    <message>
        <source>People on duty are busy {mean} of the time, and most at {hour}: {most}.</source>
        <translation>Les personnes en service sont occupées {mean} du temps, et le plus à {hour}&#xa0;: {most}.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Heure de la semaine</translation>
    </message>
    <message>
        <source>Waiting cases, on average</source>
        <translation>Cas en attente, en moyenne</translation>
    </message>
    <message>
        <source>On duty (100 %)</source>
        <translation>En service (100&#xa0;%)</translation>
    </message>
    <message>
        <source>Busy beyond their hours</source>
        <translation>Occupés au-delà de leurs heures</translation>
    </message>
    <message>
        <source>People, on average</source>
        <translation>Personnes, en moyenne</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>{name}: promise kept</source>
        <translation>{name}&#xa0;: promesse tenue</translation>
    </message>
    <message>
        <source>{name}: cycle time</source>
        <translation>{name}&#xa0;: temps de cycle</translation>
    </message>
    <message>
        <source>{name}: waiting</source>
        <translation>{name}&#xa0;: attente</translation>
    </message>
    <message>
        <source>{name}: cost of a case</source>
        <translation>{name}&#xa0;: coût d&apos;un cas</translation>
    </message>
    <message>
        <source>{name}: utilisation</source>
        <translation>{name}&#xa0;: taux d&apos;occupation</translation>
    </message>
    <message>
        <source>{name}: cases that lost patience</source>
        <translation>{name}&#xa0;: cas qui ont perdu patience</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Temps de cycle</translation>
    </message>
    <message>
        <source>Cost of a case</source>
        <translation>Coût d&apos;un cas</translation>
    </message>
    <message>
        <source>Cases that lost patience</source>
        <translation>Cas qui ont perdu patience</translation>
    </message>
    <message>
        <source>Hand-offs of a case</source>
        <translation>Passages de relais d&apos;un cas</translation>
    </message>
    <message>
        <source>Queues for staff pools by hour of the week</source>
        <translation>Files d&apos;attente aux équipes par heure de la semaine</translation>
    </message>
    <message>
        <source>Queues at steps by hour of the week</source>
        <translation>Files d&apos;attente aux étapes par heure de la semaine</translation>
    </message>
    <message>
        <source>A staff pool has more work than it can do: queues grow without end, and these times mean nothing.</source>
        <translation>Une équipe a plus de travail qu&apos;elle ne peut en faire&#xa0;: les files d&apos;attente s&apos;allongent sans fin, et ces temps ne veulent rien dire.</translation>
    </message>
    <message>
        <source>Visits to steps by hour of the week</source>
        <translation>Passages aux étapes par heure de la semaine</translation>
    </message>
    <message>
        <source>Visits in an hour, on average</source>
        <translation>Passages par heure, en moyenne</translation>
    </message>
    <message>
        <source>Most visits are those of {name}, on {day} {hour}: {value} on average.</source>
        <translation>{name} reçoit le plus de passages, {day} à {hour}&#xa0;: {value} en moyenne.</translation>
    </message>
    <message>
        <source>There is nothing to show: no step takes any time or staff.</source>
        <translation>Il n&apos;y a rien à montrer&#xa0;: aucune étape ne prend de temps ni de personnel.</translation>
    </message>
    <message>
        <source>Patience lost at steps by hour of the week</source>
        <translation>Patience perdue aux étapes par heure de la semaine</translation>
    </message>
    <message>
        <source>Times in an hour, on average</source>
        <translation>Fois par heure, en moyenne</translation>
    </message>
    <message>
        <source>Patience is lost most at {name}, on {day} {hour}: {value} times on average.</source>
        <translation>C&apos;est à {name} que l&apos;on perd le plus souvent patience, {day} à {hour}&#xa0;: {value} fois en moyenne.</translation>
    </message>
    <message>
        <source>Nobody loses patience at any hour.</source>
        <translation>Personne ne perd patience, à aucune heure.</translation>
    </message>
    <message>
        <source>Cost by hour of the week</source>
        <translation>Coût par heure de la semaine</translation>
    </message>
    <message>
        <source>Cost of an hour, on average</source>
        <translation>Coût d&apos;une heure, en moyenne</translation>
    </message>
    <message>
        <source>{name} costs most, on {day} {hour}: {value} on average.</source>
        <translation>{name} coûte le plus, {day} à {hour}&#xa0;: {value} en moyenne.</translation>
    </message>
    <message>
        <source>There is nothing to show: nothing costs anything at any hour.</source>
        <translation>Il n&apos;y a rien à montrer&#xa0;: rien ne coûte quoi que ce soit, à aucune heure.</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>tous les cas</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time; the queue grows by {growth}</source>
        <translation>«&#xa0;{pool}&#xa0;» a du travail pour {load} de son temps&#xa0;; la file d&apos;attente s&apos;allonge de {growth}</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time</source>
        <translation>«&#xa0;{pool}&#xa0;» a du travail pour {load} de son temps</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work but is never on duty, or its cases never end</source>
        <translation>«&#xa0;{pool}&#xa0;» a du travail, mais n&apos;est jamais en service, ou ses cas ne se terminent jamais</translation>
    </message>
    <message>
        <source>With {needed} people instead of {count} the load falls to {limit} or less; or take work or demand away.</source>
        <translation>Avec un effectif de {needed} au lieu de {count}, la charge descend à {limit} ou moins&#xa0;; ou retirez du travail ou de la demande.</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time; small swings of demand make long queues</source>
        <translation>«&#xa0;{pool}&#xa0;» a du travail pour {load} de son temps&#xa0;; de petites variations de la demande créent de longues files d&apos;attente</translation>
    </message>
    <message>
        <source>At the busiest time of the week &apos;{pool}&apos; has work for {peak} of its time</source>
        <translation>Au moment le plus chargé de la semaine, «&#xa0;{pool}&#xa0;» a du travail pour {peak} de son temps</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; is the bottleneck: the process can serve {capacity} at the most</source>
        <translation>«&#xa0;{pool}&#xa0;» est le goulot d&apos;étranglement&#xa0;: le processus peut servir {capacity} au plus</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes time, but nobody is named who does it</source>
        <translation>«&#xa0;{step}&#xa0;» prend du temps, mais rien ne dit qui s&apos;en charge</translation>
    </message>
    <message>
        <source>No step names &apos;{pool}&apos;</source>
        <translation>Aucune étape ne fait appel à «&#xa0;{pool}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; needs &apos;{pool}&apos;, but there is nobody in it</source>
        <translation>«&#xa0;{step}&#xa0;» a besoin de «&#xa0;{pool}&#xa0;», qui ne compte personne</translation>
    </message>
    <message>
        <source>{count} steps need &apos;{pool}&apos;, but there is nobody in it: {steps}</source>
        <translation>{count} étapes ont besoin de «&#xa0;{pool}&#xa0;», qui ne compte personne&#xa0;: {steps}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes {people} of &apos;{pool}&apos; at once, which has only {count}</source>
        <translation>«&#xa0;{step}&#xa0;» mobilise {people} personnes à la fois de «&#xa0;{pool}&#xa0;», qui n&apos;en compte que {count}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; names staff but no time, so its work is missing from the load</source>
        <translation>«&#xa0;{step}&#xa0;» indique du personnel mais pas de durée&#xa0;: son travail manque dans la charge</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes its staff no time, so its work is missing from the load</source>
        <translation>«&#xa0;{step}&#xa0;» ne prend aucun temps à son personnel&#xa0;: son travail manque dans la charge</translation>
    </message>
    <message>
        <source>Work comes for &apos;{pool}&apos; at hours when nobody of it is on duty</source>
        <translation>Du travail arrive pour «&#xa0;{pool}&#xa0;» à des heures où personne n&apos;y est en service</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Surcharge</translation>
    </message>
    <message>
        <source>Add people, take work away from them, or take less demand.</source>
        <translation>Ajoutez des personnes, retirez-leur du travail ou acceptez moins de demande.</translation>
    </message>
    <message>
        <source>High load</source>
        <translation>Charge élevée</translation>
    </message>
    <message>
        <source>Add people, or take work away from them.</source>
        <translation>Ajoutez des personnes ou retirez-leur du travail.</translation>
    </message>
    <message>
        <source>Overload at the busiest time</source>
        <translation>Surcharge au moment le plus chargé</translation>
    </message>
    <message>
        <source>Have more people on duty at that time, do hidden work at quieter times, or lead customers there.</source>
        <translation>Mettez plus de personnes en service à ce moment, faites le travail masqué aux heures plus calmes, ou orientez-y les clients.</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Goulot d&apos;étranglement</translation>
    </message>
    <message>
        <source>To serve more customers begin here; work saved elsewhere does not help.</source>
        <translation>Pour servir plus de clients, commencez ici&#xa0;; le travail économisé ailleurs n&apos;aide pas.</translation>
    </message>
    <message>
        <source>Work without staff</source>
        <translation>Travail sans personnel</translation>
    </message>
    <message>
        <source>Name the staff that does it, or make it a wait if nobody works meanwhile.</source>
        <translation>Indiquez le personnel qui le fait, ou faites-en une attente si personne n&apos;y travaille.</translation>
    </message>
    <message>
        <source>Staff pool without work</source>
        <translation>Équipe sans travail</translation>
    </message>
    <message>
        <source>Name it at the steps it does, or remove it.</source>
        <translation>Indiquez-la aux étapes qu&apos;elle réalise, ou retirez-la.</translation>
    </message>
    <message>
        <source>Staff pool without people</source>
        <translation>Équipe sans personne</translation>
    </message>
    <message>
        <source>Put people into the pool, or give its steps to another one.</source>
        <translation>Affectez des personnes à l&apos;équipe, ou confiez ses étapes à une autre.</translation>
    </message>
    <message>
        <source>Work comes off duty</source>
        <translation>Travail qui arrive hors service</translation>
    </message>
    <message>
        <source>Have somebody on duty at all hours of the demand, or correct its hours; accept it where the work may wait until then.</source>
        <translation>Mettez quelqu&apos;un en service à toutes les heures de la demande, ou corrigez ses heures&#xa0;; acceptez-le là où le travail peut attendre jusque-là.</translation>
    </message>
    <message>
        <source>More people at once than there are</source>
        <translation>Plus de personnes à la fois que l&apos;équipe n&apos;en compte</translation>
    </message>
    <message>
        <source>Let fewer people do the step together, or put more into the pool.</source>
        <translation>Faites réaliser l&apos;étape par moins de personnes, ou renforcez l&apos;équipe.</translation>
    </message>
    <message>
        <source>Staff without a time</source>
        <translation>Personnel sans durée</translation>
    </message>
    <message>
        <source>Say how long the step takes, even as an estimate.</source>
        <translation>Indiquez combien de temps prend l&apos;étape, même par une estimation.</translation>
    </message>
    <message>
        <source>Nobody owns the lane &apos;{lane}&apos;</source>
        <translation>Personne n&apos;est responsable du couloir «&#xa0;{lane}&#xa0;»</translation>
    </message>
    <message>
        <source>How long &apos;{step}&apos; takes is not said</source>
        <translation>La durée de «&#xa0;{step}&#xa0;» n&apos;est pas indiquée</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has no procedure, and the customer watches</source>
        <translation>«&#xa0;{step}&#xa0;» n&apos;a pas de procédure, et le client regarde</translation>
    </message>
    <message>
        <source>The stage &apos;{stage}&apos; has no steps</source>
        <translation>La phase «&#xa0;{stage}&#xa0;» n&apos;a pas d&apos;étapes</translation>
    </message>
    <message>
        <source>The lane &apos;{lane}&apos; has no steps</source>
        <translation>Le couloir «&#xa0;{lane}&#xa0;» n&apos;a pas d&apos;étapes</translation>
    </message>
    <message>
        <source>How many go each way at &apos;{step}&apos; is not said; the figures take equal shares</source>
        <translation>La part de chaque voie à «&#xa0;{step}&#xa0;» n&apos;est pas indiquée&#xa0;; les chiffres prennent des parts égales</translation>
    </message>
    <message>
        <source>How many customers come is not said, so load and waits are unknown</source>
        <translation>Le nombre de clients n&apos;est pas indiqué&#xa0;: la charge et les attentes sont inconnues</translation>
    </message>
    <message>
        <source>The fail point at &apos;{step}&apos; does not say how it is put right</source>
        <translation>Le point de défaillance à «&#xa0;{step}&#xa0;» ne dit pas comment on y remédie</translation>
    </message>
    <message>
        <source>When a case goes from &apos;{step}&apos; to &apos;{target}&apos; is not said</source>
        <translation>On ne sait pas quand un cas va de «&#xa0;{step}&#xa0;» à «&#xa0;{target}&#xa0;»</translation>
    </message>
    <message>
        <source>Lane without an owner</source>
        <translation>Couloir sans responsable</translation>
    </message>
    <message>
        <source>Name who answers for the work in this lane.</source>
        <translation>Indiquez qui répond du travail dans ce couloir.</translation>
    </message>
    <message>
        <source>Step without a time</source>
        <translation>Étape sans durée</translation>
    </message>
    <message>
        <source>Say how long it takes, even as an estimate: it counts as no time until then.</source>
        <translation>Indiquez combien de temps elle prend, même par une estimation&#xa0;: d&apos;ici là, sa durée compte pour zéro.</translation>
    </message>
    <message>
        <source>Visible step without a procedure</source>
        <translation>Étape visible sans procédure</translation>
    </message>
    <message>
        <source>Write down how it is done, or where that is written.</source>
        <translation>Écrivez comment on procède, ou indiquez où c&apos;est écrit.</translation>
    </message>
    <message>
        <source>Stage without steps</source>
        <translation>Phase sans étapes</translation>
    </message>
    <message>
        <source>Put the steps of this stage into it, or remove it.</source>
        <translation>Placez-y les étapes de cette phase, ou retirez-la.</translation>
    </message>
    <message>
        <source>Lane without steps</source>
        <translation>Couloir sans étapes</translation>
    </message>
    <message>
        <source>Put the work of this role into it, or remove it.</source>
        <translation>Placez-y le travail de ce rôle, ou retirez-le.</translation>
    </message>
    <message>
        <source>Decision without shares</source>
        <translation>Décision sans parts</translation>
    </message>
    <message>
        <source>Give each way its share of the cases, counted or estimated; one may stay open and takes the rest.</source>
        <translation>Donnez à chaque voie sa part des cas, comptée ou estimée&#xa0;; une seule peut rester ouverte et prend le reste.</translation>
    </message>
    <message>
        <source>No demand</source>
        <translation>Aucune demande</translation>
    </message>
    <message>
        <source>Add a demand: where customers come in, and how many in an hour or a day.</source>
        <translation>Ajoutez une demande&#xa0;: où les clients arrivent, et combien par heure ou par jour.</translation>
    </message>
    <message>
        <source>Fail point without recovery</source>
        <translation>Point de défaillance sans remède</translation>
    </message>
    <message>
        <source>Say what is done for the customer when it goes wrong, and who does it.</source>
        <translation>Indiquez ce qu&apos;on fait pour le client en cas de défaillance, et qui le fait.</translation>
    </message>
    <message>
        <source>Way without a condition</source>
        <translation>Voie sans condition</translation>
    </message>
    <message>
        <source>Say when this way is taken.</source>
        <translation>Indiquez quand cette voie est suivie.</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept: without any waiting {kept} would be done within {within}; the target is {target}</source>
        <translation>«&#xa0;{promise}&#xa0;» ne peut pas être tenue&#xa0;: sans aucune attente, {kept} des cas se feraient en {within}&#xa0;; l&apos;objectif est {target}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept, even without any waiting</source>
        <translation>«&#xa0;{promise}&#xa0;» ne peut pas être tenue, même sans aucune attente</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; promises {within}, but the work alone takes {least}</source>
        <translation>«&#xa0;{promise}&#xa0;» promet {within}, mais le travail seul prend {least}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept for {target}: nobody is in {pools}</source>
        <translation>«&#xa0;{promise}&#xa0;» ne peut pas être tenue pour {target} des clients&#xa0;: il n&apos;y a personne dans {pools}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept for {target}: work comes in faster than it is done</source>
        <translation>«&#xa0;{promise}&#xa0;» ne peut pas être tenue pour {target} des clients&#xa0;: le travail arrive plus vite qu&apos;il n&apos;est fait</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is kept for {kept} of the customers; the target is {target}</source>
        <translation>«&#xa0;{promise}&#xa0;» est tenue pour {kept} des clients&#xa0;; l&apos;objectif est {target}</translation>
    </message>
    <message>
        <source>Promise {limit} instead, or take work, waiting or demand off the way: see the figures of the promise.</source>
        <translation>Promettez plutôt {limit}, ou retirez du travail, de l&apos;attente ou de la demande sur le parcours&#xa0;: voyez les chiffres de la promesse.</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; promises {within}, but {enough} would be kept for {target} as well</source>
        <translation>«&#xa0;{promise}&#xa0;» promet {within}, mais {enough} suffiraient pour {target} aussi</translation>
    </message>
    <message>
        <source>The figures cannot tell whether &apos;{promise}&apos; is kept</source>
        <translation>Les chiffres ne permettent pas de dire si «&#xa0;{promise}&#xa0;» est tenue</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; runs from &apos;{first}&apos; to &apos;{last}&apos;, but no way leads there</source>
        <translation>«&#xa0;{promise}&#xa0;» va de «&#xa0;{first}&#xa0;» à «&#xa0;{last}&#xa0;», mais aucun chemin n&apos;y mène</translation>
    </message>
    <message>
        <source>The wait at &apos;{step}&apos; is {wait} on average; bearable are {bearable}</source>
        <translation>L&apos;attente à «&#xa0;{step}&#xa0;» est de {wait} en moyenne&#xa0;; durée supportable&#xa0;: {bearable}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is measured at &apos;{step}&apos;, which the customer does not see</source>
        <translation>«&#xa0;{promise}&#xa0;» se mesure à «&#xa0;{step}&#xa0;», que le client ne voit pas</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is kept for {kept} on average, but at the busiest time the queue builds up faster than it is served</source>
        <translation>«&#xa0;{promise}&#xa0;» est tenue pour {kept} des clients en moyenne, mais au moment le plus chargé la file d&apos;attente s&apos;allonge plus vite qu&apos;elle n&apos;est servie</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is kept for {kept} on average, but at the busiest time for {peak}; the target is {target}</source>
        <translation>«&#xa0;{promise}&#xa0;» est tenue pour {kept} des clients en moyenne, mais pour {peak} au moment le plus chargé&#xa0;; l&apos;objectif est {target}</translation>
    </message>
    <message>
        <source>Promise that cannot be kept</source>
        <translation>Promesse intenable</translation>
    </message>
    <message>
        <source>Promise more time, make the steps quicker, or take steps out of the way.</source>
        <translation>Promettez plus de temps, accélérez les étapes ou retirez-en du parcours.</translation>
    </message>
    <message>
        <source>Missed promise</source>
        <translation>Promesse non tenue</translation>
    </message>
    <message>
        <source>Add people where the wait is, take work off the way, or promise more time.</source>
        <translation>Ajoutez des personnes là où l&apos;on attend, retirez du travail sur le parcours ou promettez plus de temps.</translation>
    </message>
    <message>
        <source>Loose promise</source>
        <translation>Promesse trop large</translation>
    </message>
    <message>
        <source>Promise less time: a standard that nobody can miss invites nobody to do well.</source>
        <translation>Promettez moins de temps&#xa0;: un standard que personne ne peut manquer n&apos;incite personne à bien faire.</translation>
    </message>
    <message>
        <source>Promise that the figures cannot judge</source>
        <translation>Promesse que les chiffres ne peuvent pas juger</translation>
    </message>
    <message>
        <source>Give the steps on the way times and staff, and the process a demand; the figures say what is missing.</source>
        <translation>Donnez aux étapes du parcours une durée et du personnel, et au processus une demande&#xa0;; les chiffres disent ce qui manque.</translation>
    </message>
    <message>
        <source>Promise between steps that no way joins</source>
        <translation>Promesse entre des étapes qu&apos;aucun chemin ne relie</translation>
    </message>
    <message>
        <source>Choose a first step from which the last one can be reached, or draw the missing flow.</source>
        <translation>Choisissez une première étape d&apos;où l&apos;on peut atteindre la dernière, ou tracez le flux manquant.</translation>
    </message>
    <message>
        <source>Wait longer than bearable</source>
        <translation>Attente plus longue que supportable</translation>
    </message>
    <message>
        <source>Add people here, make the step quicker, or give the customer something to do meanwhile and say how long it takes.</source>
        <translation>Ajoutez des personnes ici, accélérez l&apos;étape, ou occupez le client pendant ce temps et dites-lui combien de temps cela prend.</translation>
    </message>
    <message>
        <source>Promise measured out of sight</source>
        <translation>Promesse mesurée hors de vue</translation>
    </message>
    <message>
        <source>Measure from and to moments that the customer notices.</source>
        <translation>Mesurez d&apos;un moment à un autre que le client remarque.</translation>
    </message>
    <message>
        <source>Promise missed at the busiest time</source>
        <translation>Promesse non tenue au moment le plus chargé</translation>
    </message>
    <message>
        <source>Have more people on duty at that time, do hidden work at quieter times, lead customers there, or promise more time.</source>
        <translation>Mettez plus de personnes en service à ce moment, faites le travail masqué aux heures plus calmes, orientez-y les clients ou promettez plus de temps.</translation>
    </message>
    <message>
        <source>The process has no start</source>
        <translation>Le processus n&apos;a pas de début</translation>
    </message>
    <message>
        <source>The process has no end</source>
        <translation>Le processus n&apos;a pas de fin</translation>
    </message>
    <message>
        <source>No customer can get to &apos;{step}&apos;</source>
        <translation>Aucun client ne peut arriver à «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>No customer can get to &apos;{step}&apos; and the step behind it</source>
        <translation>Aucun client ne peut arriver à «&#xa0;{step}&#xa0;» ni à l&apos;étape qui la suit</translation>
    </message>
    <message>
        <source>No customer can get to &apos;{step}&apos; and the {count} steps behind it</source>
        <translation>Aucun client ne peut arriver à «&#xa0;{step}&#xa0;» ni aux {count} étapes qui la suivent</translation>
    </message>
    <message>
        <source>Nothing follows &apos;{step}&apos;</source>
        <translation>Rien ne suit «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>The ways out of &apos;{step}&apos; add up to {total}, not to 100 %</source>
        <translation>Les voies sortantes de «&#xa0;{step}&#xa0;» totalisent {total}, et non 100&#xa0;%</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has a way out without a share, and the others already take {total}</source>
        <translation>«&#xa0;{step}&#xa0;» a une voie sortante sans part, et les autres prennent déjà {total}</translation>
    </message>
    <message>
        <source>The ways out of &apos;{step}&apos; add up to {total} for &apos;{demand}&apos;; all of them must make 100 %</source>
        <translation>Les voies sortantes de «&#xa0;{step}&#xa0;» totalisent {total} pour «&#xa0;{demand}&#xa0;»&#xa0;; ensemble, elles doivent faire 100&#xa0;%</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has only one way out</source>
        <translation>«&#xa0;{step}&#xa0;» n&apos;a qu&apos;une voie sortante</translation>
    </message>
    <message>
        <source>The ways that &apos;{step}&apos; opens never join</source>
        <translation>Les voies ouvertes par «&#xa0;{step}&#xa0;» ne se rejoignent jamais</translation>
    </message>
    <message>
        <source>No way leads out of the loop {steps}</source>
        <translation>Aucune voie ne sort de la boucle {steps}</translation>
    </message>
    <message>
        <source>Only one flow leads to the join &apos;{step}&apos;</source>
        <translation>Un seul flux mène à la jonction «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>A flow leaves the end &apos;{step}&apos; for &apos;{target}&apos;</source>
        <translation>Un flux quitte la fin «&#xa0;{step}&#xa0;» vers «&#xa0;{target}&#xa0;»</translation>
    </message>
    <message>
        <source>A flow leads from &apos;{step}&apos; back into the start &apos;{target}&apos;</source>
        <translation>Un flux ramène de «&#xa0;{step}&#xa0;» au début «&#xa0;{target}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is no decision and yet has {count} ways out, among which the cases are split</source>
        <translation>«&#xa0;{step}&#xa0;» n&apos;est pas une décision et a pourtant {count} voies sortantes, entre lesquelles les cas se répartissent</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is no decision and yet has {count} ways out; the cases are split equally among them</source>
        <translation>«&#xa0;{step}&#xa0;» n&apos;est pas une décision et a pourtant {count} voies sortantes&#xa0;; les cas s&apos;y répartissent à parts égales</translation>
    </message>
    <message>
        <source>The scenario &apos;{scenario}&apos; cannot be applied: its change {number} does not fit</source>
        <translation>Le scénario «&#xa0;{scenario}&#xa0;» ne peut pas être appliqué&#xa0;: son changement {number} ne convient pas</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; goes on until a time, which only a wait that needs no staff can</source>
        <translation>« {step} » dure jusqu&apos;à une heure, ce que seule peut une attente sans personnel</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; links to &apos;{link}&apos;, which is no step that work passes, and no file</source>
        <translation>« {step} » renvoie à « {link} », qui n&apos;est ni une étape par où passe du travail, ni un fichier</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; links to &apos;{target}&apos;, which is no start</source>
        <translation>« {step} » renvoie à « {target} », qui n&apos;est pas un début</translation>
    </message>
    <message>
        <source>Let the link name a document that can be read, in the folder of this one or below it. Until then give the link the time that the process takes.</source>
        <translation>Faites mener le lien à un document lisible, dans le dossier de celui-ci ou en dessous. D&apos;ici là, donnez au lien la durée du processus.</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to a linked process and has several ways on</source>
        <translation>« {step} » mène à un processus lié et a plusieurs suites</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to {file}, where &apos;{other}&apos; is followed to &apos;{link}&apos;, but {why}</source>
        <translation>«&#xa0;{step}&#xa0;» mène à {file}, où «&#xa0;{other}&#xa0;» est suivi jusqu&apos;à «&#xa0;{link}&#xa0;», mais {why}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to {file}, where &apos;{other}&apos; takes the time given on it and does not follow its link &apos;{link}&apos;: {why}</source>
        <translation>«&#xa0;{step}&#xa0;» mène à {file}, où «&#xa0;{other}&#xa0;» prend la durée qui y est indiquée et ne suit pas son lien «&#xa0;{link}&#xa0;»&#xa0;: {why}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is followed to &apos;{link}&apos;, but {why}</source>
        <translation>«&#xa0;{step}&#xa0;» est suivi jusqu&apos;à «&#xa0;{link}&#xa0;», mais {why}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes the time given on it and does not follow its link &apos;{link}&apos;: {why}</source>
        <translation>«&#xa0;{step}&#xa0;» prend la durée qui y est indiquée et ne suit pas son lien «&#xa0;{link}&#xa0;»&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Aucun début</translation>
    </message>
    <message>
        <source>Add a start, or a demand that names the step where customers come in.</source>
        <translation>Ajoutez un début, ou une demande qui indique l&apos;étape où les clients arrivent.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Aucune fin</translation>
    </message>
    <message>
        <source>Add an end after the last step, or a link to the process that goes on from there.</source>
        <translation>Ajoutez une fin après la dernière étape, ou un lien vers le processus qui continue à partir de là.</translation>
    </message>
    <message>
        <source>Unreachable step</source>
        <translation>Étape inaccessible</translation>
    </message>
    <message>
        <source>Draw a flow to it from the step before it, or make it a start if customers come in here.</source>
        <translation>Tracez un flux depuis l&apos;étape précédente, ou faites-en un début si les clients arrivent ici.</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>Impasse</translation>
    </message>
    <message>
        <source>Draw a flow to what follows, or to an end.</source>
        <translation>Tracez un flux vers la suite, ou vers une fin.</translation>
    </message>
    <message>
        <source>Shares do not add up</source>
        <translation>Parts dont le total n&apos;est pas juste</translation>
    </message>
    <message>
        <source>Change the shares so that all ways out together make up 100 %.</source>
        <translation>Modifiez les parts pour que toutes les voies sortantes totalisent 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Only one way out</source>
        <translation>Une seule voie sortante</translation>
    </message>
    <message>
        <source>Draw the other ways out, or make it an activity.</source>
        <translation>Tracez les autres voies sortantes, ou faites-en une activité.</translation>
    </message>
    <message>
        <source>Fork without join</source>
        <translation>Embranchement sans jonction</translation>
    </message>
    <message>
        <source>Lead the parallel ways into a join where the work has to wait for all of them.</source>
        <translation>Menez les voies parallèles à une jonction là où le travail doit toutes les attendre.</translation>
    </message>
    <message>
        <source>Loop without a way out</source>
        <translation>Boucle sans sortie</translation>
    </message>
    <message>
        <source>Add a decision inside the loop with a way that leaves it.</source>
        <translation>Ajoutez dans la boucle une décision dont une voie en sort.</translation>
    </message>
    <message>
        <source>Join of a single flow</source>
        <translation>Jonction d&apos;un seul flux</translation>
    </message>
    <message>
        <source>Lead the other parallel ways into it, or remove the join.</source>
        <translation>Menez-y les autres voies parallèles, ou retirez la jonction.</translation>
    </message>
    <message>
        <source>Flow out of an end or into a start</source>
        <translation>Flux sortant d&apos;une fin ou entrant dans un début</translation>
    </message>
    <message>
        <source>Make the end or the start an activity, or lead the flow to another step.</source>
        <translation>Faites de la fin ou du début une activité, ou menez le flux à une autre étape.</translation>
    </message>
    <message>
        <source>Several ways out of a step that does not decide</source>
        <translation>Plusieurs voies sortantes d&apos;une étape qui ne décide pas</translation>
    </message>
    <message>
        <source>Make it a decision with a share for each way, or a fork if each case takes all ways at once.</source>
        <translation>Faites-en une décision avec une part pour chaque voie, ou un embranchement si chaque cas suit toutes les voies à la fois.</translation>
    </message>
    <message>
        <source>Scenario that cannot be applied</source>
        <translation>Scénario qui ne peut pas être appliqué</translation>
    </message>
    <message>
        <source>Change the scenario so that it fits the document as it is now, or remove this change from it.</source>
        <translation>Modifiez le scénario pour qu&apos;il convienne au document tel qu&apos;il est maintenant, ou retirez-en ce changement.</translation>
    </message>
    <message>
        <source>Until at a step that does not wait</source>
        <translation>Heure de fin à une étape qui n&apos;attend pas</translation>
    </message>
    <message>
        <source>Put a wait before or after the step, and let that end at the time; or take the time away.</source>
        <translation>Mettez une attente avant ou après l&apos;étape et faites-la finir à cette heure ; ou retirez l&apos;heure.</translation>
    </message>
    <message>
        <source>Link that cannot be followed</source>
        <translation>Lien qui ne peut pas être suivi</translation>
    </message>
    <message>
        <source>Let the link name a start of this document or a file, and let one step at the most follow it.</source>
        <translation>Faites que le lien nomme un début de ce document ou un fichier, et qu&apos;une étape au plus le suive.</translation>
    </message>
    <message>
        <source>There is no check &apos;{check}&apos; to suppress</source>
        <translation>Il n&apos;y a pas de contrôle «&#xa0;{check}&#xa0;» à écarter</translation>
    </message>
    <message>
        <source>The suppression of {check} ({reason}) is not needed</source>
        <translation>La mise à l&apos;écart de {check} ({reason}) est inutile</translation>
    </message>
    <message>
        <source>Suppression that is not needed</source>
        <translation>Mise à l&apos;écart inutile</translation>
    </message>
    <message>
        <source>Remove it, so that it does not hide the next defect.</source>
        <translation>Retirez-la, afin qu&apos;elle ne masque pas le prochain défaut.</translation>
    </message>
    <message>
        <source>The customer does &apos;{step}&apos; and yet is said not to see it</source>
        <translation>Le client réalise «&#xa0;{step}&#xa0;» et pourtant il est dit qu&apos;il ne la voit pas</translation>
    </message>
    <message>
        <source>Customers come in at &apos;{step}&apos;, which they do not see</source>
        <translation>Les clients arrivent à «&#xa0;{step}&#xa0;», qu&apos;ils ne voient pas</translation>
    </message>
    <message>
        <source>The customer sees &apos;{step}&apos; though &apos;{lane}&apos; works behind the line of visibility</source>
        <translation>Le client voit «&#xa0;{step}&#xa0;» alors que «&#xa0;{lane}&#xa0;» travaille derrière la ligne de visibilité</translation>
    </message>
    <message>
        <source>The customer does not see &apos;{step}&apos; though &apos;{lane}&apos; is front office</source>
        <translation>Le client ne voit pas «&#xa0;{step}&#xa0;» alors que «&#xa0;{lane}&#xa0;» est en front office</translation>
    </message>
    <message>
        <source>The moment of truth &apos;{step}&apos; has no evidence</source>
        <translation>Le moment de vérité «&#xa0;{step}&#xa0;» n&apos;a pas de preuve physique</translation>
    </message>
    <message>
        <source>The customer&apos;s step &apos;{step}&apos; leads straight to &apos;{target}&apos;, which the customer does not see</source>
        <translation>L&apos;étape du client «&#xa0;{step}&#xa0;» mène directement à «&#xa0;{target}&#xa0;», que le client ne voit pas</translation>
    </message>
    <message>
        <source>A case is handed from lane to lane {count} times, most often from &apos;{one}&apos; to &apos;{other}&apos;</source>
        <translation>Un cas change de couloir {count} fois, le plus souvent de «&#xa0;{one}&#xa0;» à «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>A case crosses &apos;{line}&apos; {count} times</source>
        <translation>Un cas franchit «&#xa0;{line}&#xa0;» {count} fois</translation>
    </message>
    <message>
        <source>At no step does the customer meet the evidence &apos;{step}&apos;</source>
        <translation>Le client ne rencontre la preuve physique «&#xa0;{step}&#xa0;» à aucune étape</translation>
    </message>
    <message>
        <source>The customer does not see the evidence &apos;{step}&apos;</source>
        <translation>Le client ne voit pas la preuve physique «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>Hidden customer step</source>
        <translation>Étape du client masquée</translation>
    </message>
    <message>
        <source>Leave the visibility to the band, or move the step to the lane of those who really do it.</source>
        <translation>Laissez la visibilité à la bande, ou déplacez l&apos;étape dans le couloir de ceux qui la réalisent vraiment.</translation>
    </message>
    <message>
        <source>Back-office step that the customer sees</source>
        <translation>Étape de back office que le client voit</translation>
    </message>
    <message>
        <source>If it is meant to be seen, suppress this with the reason and give it a procedure; if not, leave it to the band.</source>
        <translation>Si c&apos;est voulu, écartez ce constat avec le motif et donnez une procédure à l&apos;étape&#xa0;; sinon, laissez la visibilité à la bande.</translation>
    </message>
    <message>
        <source>Front-office step that is hidden</source>
        <translation>Étape de front office masquée</translation>
    </message>
    <message>
        <source>Tell the customer what goes on meanwhile, do it in sight, or move it to the back office.</source>
        <translation>Dites au client ce qui se passe pendant ce temps, faites-le sous ses yeux, ou déplacez l&apos;étape en back office.</translation>
    </message>
    <message>
        <source>Moment of truth without evidence</source>
        <translation>Moment de vérité sans preuve physique</translation>
    </message>
    <message>
        <source>Name the physical things that the customer meets here: a form, a screen, a room, a bill.</source>
        <translation>Indiquez les choses concrètes que le client rencontre ici&#xa0;: un formulaire, un écran, une pièce, une facture.</translation>
    </message>
    <message>
        <source>Customer leads straight to hidden work</source>
        <translation>Le client mène directement à un travail masqué</translation>
    </message>
    <message>
        <source>Put a front-office step or a screen between them, so that somebody answers the customer.</source>
        <translation>Placez entre les deux une étape de front office ou un écran, pour que quelqu&apos;un réponde au client.</translation>
    </message>
    <message>
        <source>Many hand-offs</source>
        <translation>Nombreux passages de relais</translation>
    </message>
    <message>
        <source>Let one role do neighbouring steps; each hand-off is a chance to wait and to lose information.</source>
        <translation>Confiez les étapes voisines à un même rôle&#xa0;; chaque passage de relais risque de faire attendre et de perdre des informations.</translation>
    </message>
    <message>
        <source>Many crossings of the line of visibility</source>
        <translation>Nombreux franchissements de la ligne de visibilité</translation>
    </message>
    <message>
        <source>Gather the hidden work in fewer, longer pieces, or give the front office what it needs to finish alone.</source>
        <translation>Regroupez le travail masqué en morceaux moins nombreux et plus longs, ou donnez au front office de quoi terminer seul.</translation>
    </message>
    <message>
        <source>Evidence that nobody meets</source>
        <translation>Preuve physique que personne ne rencontre</translation>
    </message>
    <message>
        <source>Name it at the steps where the customer meets it, or remove it.</source>
        <translation>Indiquez-la aux étapes où le client la rencontre, ou retirez-la.</translation>
    </message>
    <message>
        <source>Hidden evidence</source>
        <translation>Preuve physique masquée</translation>
    </message>
    <message>
        <source>Move it to the evidence band, or make it an activity if it is work and not a thing to see.</source>
        <translation>Déplacez-la dans la bande des preuves physiques, ou faites-en une activité si c&apos;est un travail et non une chose à voir.</translation>
    </message>
    <message>
        <source>Check {code} failed by a mistake in the program; what it would find is not known</source>
        <translation>Le contrôle {code} a échoué à cause d&apos;une erreur du programme&#xa0;; on ne sait pas ce qu&apos;il aurait trouvé</translation>
    </message>
    <message>
        <source>Your document is not to blame, and all other checks were made. Please report {code} with the lines of the log that name it.</source>
        <translation>Votre document n&apos;est pas en cause, et tous les autres contrôles ont été faits. Veuillez signaler {code} avec les lignes du journal qui le nomment.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Name of a new one</source>
        <translation>Nom du nouvel élément</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Try a change in a scenario before it is made</source>
        <translation>Essayer un changement dans un scénario avant de le faire</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Draw a step first: this begins and ends at one</source>
        <translation>Dessinez d&apos;abord une étape&#xa0;: cet élément commence et finit à une étape</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Which part of the document to edit</source>
        <translation>Quelle partie du document modifier</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
</context>
<context>
    <name>drawing</name>
    <message>
        <source>Step that the customer sees</source>
        <translation>Étape que le client voit</translation>
    </message>
    <message>
        <source>Hidden from the customer</source>
        <translation>Masquée au client</translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation>Point de défaillance</translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation>Point d&apos;attente</translation>
    </message>
    <message>
        <source>Customers leave who have waited too long</source>
        <translation>Les clients qui ont trop attendu s&apos;en vont</translation>
    </message>
    <message>
        <source>Critical moment of truth</source>
        <translation>Moment de vérité critique</translation>
    </message>
    <message>
        <source>Flow, with its share of the cases</source>
        <translation>Flux, avec sa part des cas</translation>
    </message>
    <message>
        <source>Share that depends on the customers</source>
        <translation>Part qui dépend des clients</translation>
    </message>
    <message>
        <source>Evidence that the customer meets</source>
        <translation>Preuve physique que le client rencontre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Staff busy {low} % or more: the queue grows</source>
        <translation>Personnel occupé à {low}&#xa0;% ou plus&#xa0;: la file d&apos;attente s&apos;allonge</translation>
    </message>
    <message>
        <source>Staff busy {low} to {high} %</source>
        <translation>Personnel occupé de {low} à {high}&#xa0;%</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves physiques</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
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
        <translation>Support</translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation>Acquérir</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servir</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Développer</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Fidéliser</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Fork: all ways are taken</source>
        <translation>Embranchement&#xa0;: toutes les voies sont suivies</translation>
    </message>
    <message>
        <source>Join: all ways are awaited</source>
        <translation>Jonction&#xa0;: toutes les voies sont attendues</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>Preuve physique</translation>
    </message>
    <message>
        <source>Link to another process</source>
        <translation>Lien vers un autre processus</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Goulot</translation>
    </message>
</context>
<context>
    <name>editors</name>
    <message>
        <source>a currency is three capital letters, such as EUR</source>
        <translation>une devise s&apos;écrit en trois majuscules, par exemple EUR</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>As the band says</source>
        <translation>Selon la bande</translation>
    </message>
    <message>
        <source>Yes, set by hand</source>
        <translation>Oui, fixé à la main</translation>
    </message>
    <message>
        <source>No, set by hand</source>
        <translation>Non, fixé à la main</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>choose a step</source>
        <translation>choisissez une étape</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>By customers</source>
        <translation>Selon les clients</translation>
    </message>
    <message>
        <source>Give each kind of customers a share of its own</source>
        <translation>Donner à chaque sorte de clients sa propre part</translation>
    </message>
    <message>
        <source>give at least one kind of customers a share</source>
        <translation>donnez une part à au moins une sorte de clients</translation>
    </message>
    <message>
        <source>The shares make up {share}</source>
        <translation>Les parts font {share}</translation>
    </message>
    <message>
        <source>choose the step that follows</source>
        <translation>choisissez l&apos;étape qui suit</translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>two flows lead to the same step</source>
        <translation>deux flux mènent à la même étape</translation>
    </message>
    <message>
        <source>choose at least one day</source>
        <translation>choisissez au moins un jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>A break is the time between two entries</source>
        <translation>Une pause est le temps entre deux entrées</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>{hours} h par semaine</translation>
    </message>
    <message>
        <source>Some hours stand here twice; they count once</source>
        <translation>Certaines heures figurent deux fois ; elles comptent une fois</translation>
    </message>
    <message>
        <source>Add hours with a rate of their own</source>
        <translation>Ajouter des heures avec leur propre débit</translation>
    </message>
    <message>
        <source>{count} a week, at most {rate}</source>
        <translation>{count} par semaine, au plus {rate}</translation>
    </message>
    <message>
        <source>Some hours stand here twice; their rates add up</source>
        <translation>Certaines heures figurent deux fois ; leurs taux s&apos;additionnent</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Its attribute</source>
        <translation>Son attribut</translation>
    </message>
    <message>
        <source>Leave out a step</source>
        <translation>Supprimer une étape</translation>
    </message>
    <message>
        <source>Add the change</source>
        <translation>Ajouter le changement</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation>choisissez une équipe</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number of people from 1 up</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un nombre de personnes (1 ou plus)</translation>
    </message>
    <message>
        <source>Add staff</source>
        <translation>Ajouter du personnel</translation>
    </message>
    <message>
        <source>a pool stands here twice</source>
        <translation>une équipe figure deux fois ici</translation>
    </message>
    <message>
        <source>(no time given)</source>
        <translation>(durée non indiquée)</translation>
    </message>
    <message>
        <source>Mean {mean}, standard deviation {sd}</source>
        <translation>Moyenne {mean}, écart type {sd}</translation>
    </message>
    <message>
        <source>Then goes to</source>
        <translation>Va ensuite à</translation>
    </message>
    <message>
        <source>(waits as long as it takes)</source>
        <translation>(attend aussi longtemps qu&apos;il faut)</translation>
    </message>
    <message>
        <source>choose the step where they go then</source>
        <translation>choisissez l&apos;étape où ils vont alors</translation>
    </message>
    <message>
        <source>say in the first line what it is</source>
        <translation>dites à la première ligne de quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Ce qui peut mal tourner</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Ce qui est attendu</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Cases, up to</source>
        <translation>Cas, jusqu&apos;à</translation>
    </message>
    <message>
        <source>At the latest after</source>
        <translation>Au plus tard après</translation>
    </message>
    <message>
        <source>No simulation knows a batch of customers who lose patience; keep one of the two</source>
        <translation>Aucune simulation ne connaît un lot de clients qui perdent patience ; gardez l&apos;un des deux</translation>
    </message>
    <message>
        <source>Fewer cases wait until the batch is full, however long that takes</source>
        <translation>Moins de cas attendent que le lot soit plein, aussi longtemps que cela dure</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>p. ex. {example}</translation>
    </message>
    <message>
        <source>With nobody in the pool its work is never done</source>
        <translation>Sans personne dans l&apos;équipe, son travail n&apos;est jamais fait</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a CSV file beside the document</source>
        <translation>Choisir un fichier CSV à côté du document</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>{name} does not stand beside the document</source>
        <translation>{name} n&apos;est pas à côté du document</translation>
    </message>
    <message>
        <source>A document names only files beside it, so that both can be handed on together.</source>
        <translation>Un document ne nomme que des fichiers à côté de lui, pour que l&apos;on puisse transmettre les deux ensemble.</translation>
    </message>
    <message>
        <source>Copy it there</source>
        <translation>L&apos;y copier</translation>
    </message>
    <message>
        <source>There is another {name} beside the document. Give one of them another name.</source>
        <translation>Il y a un autre {name} à côté du document. Donnez un autre nom à l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>{count} arrivals in {days} days</source>
        <translation>{count} arrivées en {days} jours</translation>
    </message>
    <message>
        <source>times stand here and in a file; keep one of them</source>
        <translation>des heures figurent ici et dans un fichier ; gardez-en un seul</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <source>Times of day, one after the other</source>
        <translation>Heures du jour, l&apos;une après l&apos;autre</translation>
    </message>
    <message>
        <source>Add times</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>{count} par semaine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>At a rate</source>
        <translation>À un taux</translation>
    </message>
    <message>
        <source>At the same times each week</source>
        <translation>Aux mêmes heures chaque semaine</translation>
    </message>
    <message>
        <source>As a file says</source>
        <translation>Comme le dit un fichier</translation>
    </message>
    <message>
        <source>Customers come</source>
        <translation>Les clients viennent</translation>
    </message>
    <message>
        <source>The document changes once the chosen way has a value; that takes the place of the other ways</source>
        <translation>Le document change dès que la façon choisie a une valeur ; celle-ci remplace les autres façons</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>When {schedule} is open</source>
        <translation>Quand {schedule} est ouvert</translation>
    </message>
    <message>
        <source>(when its time is over)</source>
        <translation>(quand son temps est écoulé)</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>À une heure du jour</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add stage</source>
        <translation>Ajouter une phase</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Ajouter un couloir</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add staff pool</source>
        <translation>Ajouter une équipe</translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation>Ajouter un horaire</translation>
    </message>
    <message>
        <source>Add demand</source>
        <translation>Ajouter une demande</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation>Ajouter une promesse</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Ajouter un scénario</translation>
    </message>
    <message>
        <source>Add walk-through</source>
        <translation>Ajouter une visite d&apos;observation</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Supprimer la phase</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Supprimer le couloir</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Delete staff pool</source>
        <translation>Supprimer l&apos;équipe</translation>
    </message>
    <message>
        <source>Delete schedule</source>
        <translation>Supprimer l&apos;horaire</translation>
    </message>
    <message>
        <source>Delete demand</source>
        <translation>Supprimer la demande</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Supprimer l&apos;étape</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Delete promise</source>
        <translation>Supprimer la promesse</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Supprimer le scénario</translation>
    </message>
    <message>
        <source>Delete walk-through</source>
        <translation>Supprimer la visite d&apos;observation</translation>
    </message>
    <message>
        <source>Delete flow</source>
        <translation>Supprimer le flux</translation>
    </message>
    <message>
        <source>Add element</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Delete {count} elements</source>
        <translation>Supprimer {count} éléments</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>Renommer en {name}</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Modifier «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>These elements have no &apos;{attribute}&apos;. Choose an attribute that all of them have.</source>
        <translation>Ces éléments n&apos;ont pas d&apos;attribut «&#xa0;{attribute}&#xa0;». Choisissez un attribut qu&apos;ils ont tous.</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Réordonner</translation>
    </message>
    <message>
        <source>Change the document&apos;s {attribute}</source>
        <translation>Modifier l&apos;attribut «&#xa0;{attribute}&#xa0;» du document</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a currency. Write its three capital letters, such as EUR.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une devise. Écrivez ses trois majuscules, par exemple EUR.</translation>
    </message>
    <message>
        <source>Keep the print settings</source>
        <translation>Garder les réglages d&apos;impression</translation>
    </message>
    <message>
        <source>Suppress {check}</source>
        <translation>Écarter {check}</translation>
    </message>
    <message>
        <source>A suppression needs a reason. Write why the finding is accepted.</source>
        <translation>Une mise à l&apos;écart demande un motif. Écrivez pourquoi le constat est accepté.</translation>
    </message>
    <message>
        <source>Show {check} again</source>
        <translation>Ne plus écarter {check}</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Reconnect flow</source>
        <translation>Relier le flux autrement</translation>
    </message>
    <message>
        <source>Change flow</source>
        <translation>Modifier le flux</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Embranchement</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Jonction</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Nouvelle preuve physique</translation>
    </message>
    <message>
        <source>Linked process</source>
        <translation>Processus lié</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation>Insérer {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move {count} steps</source>
        <translation>Déplacer {count} étapes</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>This place is too far away. Drop it on the map.</source>
        <translation>Cet endroit est trop éloigné. Déposez l&apos;élément sur la carte.</translation>
    </message>
    <message>
        <source>Use automatic layout</source>
        <translation>Utiliser le placement automatique</translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation>Montrer au client</translation>
    </message>
    <message>
        <source>Hide from the customer</source>
        <translation>Masquer au client</translation>
    </message>
    <message>
        <source>Leave visibility to the band</source>
        <translation>Laisser la visibilité à la bande</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>{name} moved to the stage {stage}</source>
        <translation>{name} passe dans la phase {stage}</translation>
    </message>
    <message>
        <source>physical evidence</source>
        <translation>une preuve physique</translation>
    </message>
    <message>
        <source>customer work</source>
        <translation>un travail du client</translation>
    </message>
    <message>
        <source>front office work</source>
        <translation>un travail de front office</translation>
    </message>
    <message>
        <source>back office work</source>
        <translation>un travail de back office</translation>
    </message>
    <message>
        <source>support work</source>
        <translation>un travail de support</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: the customer no longer sees it</source>
        <translation>{name} passe dans {lane}&#xa0;: le client ne voit plus cette étape</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: the customer sees it now</source>
        <translation>{name} passe dans {lane}&#xa0;: le client voit désormais cette étape</translation>
    </message>
    <message>
        <source>{name} moved to {lane}</source>
        <translation>{name} passe dans {lane}</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: it is {work} now</source>
        <translation>{name} passe dans {lane}&#xa0;: c&apos;est désormais {work}</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: {work} now, and the customer still sees it, as set by hand</source>
        <translation>{name} passe dans {lane}&#xa0;: désormais {work}, toujours sous les yeux du client, comme fixé à la main</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: {work} now, and still hidden from the customer, as set by hand</source>
        <translation>{name} passe dans {lane}&#xa0;: désormais {work}, toujours hors de la vue du client, comme fixé à la main</translation>
    </message>
    <message>
        <source>{count} steps moved to {lane}</source>
        <translation>{count} étapes passent dans {lane}</translation>
    </message>
    <message>
        <source>{count} steps moved</source>
        <translation>{count} étapes déplacées</translation>
    </message>
    <message>
        <source>{count} steps moved to {lane}: the customer no longer sees {hidden} of them, and newly sees {shown}</source>
        <translation>{count} étapes passent dans {lane}&#xa0;: parmi elles, le client n&apos;en voit plus {hidden} et en voit {shown} de plus</translation>
    </message>
    <message>
        <source>{count} steps moved: the customer no longer sees {hidden} of them, and newly sees {shown}</source>
        <translation>{count} étapes déplacées&#xa0;: parmi elles, le client n&apos;en voit plus {hidden} et en voit {shown} de plus</translation>
    </message>
    <message>
        <source>{kind} &apos;{id}&apos; is not in the document (any more). Choose one that is.</source>
        <translation>{kind} «&#xa0;{id}&#xa0;»&#xa0;: introuvable dans le document. Choisissez un élément qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>No flow leads from &apos;{source}&apos; to &apos;{target}&apos; (any more). Choose one that is on the map.</source>
        <translation>Aucun flux ne mène (ou ne mène plus) de «&#xa0;{source}&#xa0;» à «&#xa0;{target}&#xa0;». Choisissez un flux qui est sur la carte.</translation>
    </message>
    <message>
        <source>A flow cannot lead back to its own step &apos;{name}&apos;. Draw rework through the step that is repeated.</source>
        <translation>Un flux ne peut pas revenir à sa propre étape «&#xa0;{name}&#xa0;». Tracez la reprise en passant par l&apos;étape qui est répétée.</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; already leads to &apos;{target}&apos;. Change the flow that is there.</source>
        <translation>«&#xa0;{source}&#xa0;» mène déjà à «&#xa0;{target}&#xa0;». Modifiez le flux existant.</translation>
    </message>
    <message>
        <source>Nothing follows the end &apos;{name}&apos;. Make it another kind of step first, or start from another step.</source>
        <translation>Rien ne suit la fin «&#xa0;{name}&#xa0;». Changez d&apos;abord son type, ou partez d&apos;une autre étape.</translation>
    </message>
    <message>
        <source>Nothing comes before the start &apos;{name}&apos;. Make it another kind of step first, or lead elsewhere.</source>
        <translation>Rien ne précède le début «&#xa0;{name}&#xa0;». Changez d&apos;abord son type, ou menez le flux ailleurs.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is evidence: a thing has no flows. Name it as evidence of the steps where it is met.</source>
        <translation>«&#xa0;{name}&#xa0;» est une preuve physique&#xa0;: une chose n&apos;a pas de flux. Indiquez-la comme preuve physique des étapes où on la rencontre.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve physique</translation>
    </message>
    <message>
        <source>A step of the kind {kind} cannot stand between two others. Drop it beside the flow.</source>
        <translation>Une étape de type {kind} ne peut pas se trouver entre deux autres. Déposez-la à côté du flux.</translation>
    </message>
    <message>
        <source>The lane &apos;{name}&apos; holds {steps} step(s) and {notes} note(s). Move or delete them first.</source>
        <translation>Le couloir «&#xa0;{name}&#xa0;» contient {steps} étape(s) et {notes} note(s). Déplacez-les ou supprimez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>The stage &apos;{name}&apos; holds {steps} step(s) and {notes} note(s). Move or delete them first.</source>
        <translation>La phase «&#xa0;{name}&#xa0;» contient {steps} étape(s) et {notes} note(s). Déplacez-les ou supprimez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>A blueprint needs a lane to draw in. Add another lane before this one goes.</source>
        <translation>Un blueprint a besoin d&apos;un couloir où dessiner. Ajoutez un autre couloir avant de supprimer celui-ci.</translation>
    </message>
    <message>
        <source>A blueprint needs a stage to draw in. Add another stage before this one goes.</source>
        <translation>Un blueprint a besoin d&apos;une phase où dessiner. Ajoutez une autre phase avant de supprimer celle-ci.</translation>
    </message>
    <message>
        <source>This has no name to change. Select a step, a lane, a stage or another element with a name.</source>
        <translation>Cet élément n&apos;a pas de nom à changer. Sélectionnez une étape, un couloir, une phase ou un autre élément qui a un nom.</translation>
    </message>
    <message>
        <source>A name is needed here. Type at least one character.</source>
        <translation>Il faut un nom ici. Tapez au moins un caractère.</translation>
    </message>
    <message>
        <source>Flows lead into &apos;{name}&apos;, which the kind {kind} cannot have. Delete these flows or lead them elsewhere first.</source>
        <translation>Des flux mènent à «&#xa0;{name}&#xa0;», ce que le type {kind} interdit. Supprimez d&apos;abord ces flux ou menez-les ailleurs.</translation>
    </message>
    <message>
        <source>Flows leave &apos;{name}&apos;, which the kind {kind} cannot have. Delete these flows or lead them elsewhere first.</source>
        <translation>Des flux partent de «&#xa0;{name}&#xa0;», ce que le type {kind} interdit. Supprimez d&apos;abord ces flux ou menez-les ailleurs.</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; cannot be an id. Begin with a letter from a to z; then letters, digits and hyphens.</source>
        <translation>«&#xa0;{id}&#xa0;» ne peut pas être un identifiant. Commencez par une lettre de a à z&#xa0;; puis des lettres, des chiffres et des traits d&apos;union.</translation>
    </message>
    <message>
        <source>The id &apos;{id}&apos; is taken. Choose another one.</source>
        <translation>L&apos;identifiant «&#xa0;{id}&#xa0;» est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A document has no &apos;{collection}&apos;. Choose one of {known}.</source>
        <translation>Un document n&apos;a pas de «&#xa0;{collection}&#xa0;». Choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>Two flows lead to &apos;{target}&apos;. Keep one of them.</source>
        <translation>Deux flux mènent à «&#xa0;{target}&#xa0;». Gardez-en un.</translation>
    </message>
    <message>
        <source>A flow has one share, or one for each demand. Keep one of them.</source>
        <translation>Un flux a une seule part, ou une pour chaque demande. Gardez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>A share lies between 0 % and 100 %. Write for example 80 %.</source>
        <translation>Une part est comprise entre 0&#xa0;% et 100&#xa0;%. Écrivez par exemple 80&#xa0;%.</translation>
    </message>
    <message>
        <source>Customers come at a rate, at times or as a file says. Keep one of them.</source>
        <translation>Les clients viennent à un débit, à des heures ou selon un fichier. Gardez-en un seul.</translation>
    </message>
    <message>
        <source>{field}: a value is needed here. Write or choose one.</source>
        <translation>{field}&#xa0;: il faut une valeur ici. Écrivez-en une ou choisissez-la.</translation>
    </message>
    <message>
        <source>{field} cannot hold this value. {help}.</source>
        <translation>{field}&#xa0;: cette valeur n&apos;est pas possible. {help}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a thing: it cannot be evidence of itself. Take it out of the selection first.</source>
        <translation>«&#xa0;{name}&#xa0;» est une chose&#xa0;: elle ne peut pas être sa propre preuve physique. Retirez-la d&apos;abord de la sélection.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not evidence. Choose a step of the kind evidence, or change its kind first.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas une preuve physique. Choisissez une étape de type preuve physique, ou changez d&apos;abord son type.</translation>
    </message>
    <message>
        <source>Name each staff pool once, with at least one person.</source>
        <translation>Indiquez chaque équipe une seule fois, avec au moins une personne.</translation>
    </message>
    <message>
        <source>A batch holds from 1 to {most} cases. Write for example 8.</source>
        <translation>Un lot contient de 1 à {most} cas. Écrivez par exemple 8.</translation>
    </message>
    <message>
        <source>Who loses patience must go to another step. Choose one.</source>
        <translation>Qui perd patience doit aller à une autre étape. Choisissez-en une.</translation>
    </message>
    <message>
        <source>Each time needs days and a time of day. Write for example mon-fri, 08:00.</source>
        <translation>Chaque arrivée demande des jours et une heure. Écrivez par exemple mon-fri, 08:00.</translation>
    </message>
    <message>
        <source>A step is observed once in a walk-through. Keep one of the observations.</source>
        <translation>Une étape s&apos;observe une fois par visite. Gardez une seule des observations.</translation>
    </message>
    <message>
        <source>Each period needs days, and must end after it starts. Write for example mon-fri, 07:00 to 23:00.</source>
        <translation>Chaque plage horaire a besoin de jours et doit finir après son début. Écrivez par exemple mon-fri, 07:00 to 23:00.</translation>
    </message>
    <message>
        <source>This is not a rate of demand. Write for example 30 / h.</source>
        <translation>Ce n&apos;est pas un débit de demande. Écrivez par exemple 30 / h.</translation>
    </message>
    <message>
        <source>This is not a change that a scenario can make. Set, cut, pool or split something.</source>
        <translation>Ce n&apos;est pas un changement qu&apos;un scénario peut faire. Modifiez, retirez, réunissez ou séparez quelque chose.</translation>
    </message>
    <message>
        <source>Apply a change</source>
        <translation>Appliquer un changement</translation>
    </message>
    <message>
        <source>&apos;{one}&apos; and &apos;{other}&apos; are on duty at different hours, which one pool cannot say. Give them the same schedule.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» sont en service à des heures différentes, ce qu&apos;une seule équipe ne peut pas dire. Donnez-leur le même horaire.</translation>
    </message>
    <message>
        <source>{count} of the {people} people in &apos;{pool}&apos; cannot form a pool. Leave someone in both pools.</source>
        <translation>{count} des {people} personnes de «&#xa0;{pool}&#xa0;» ne peuvent pas former une équipe. Laissez quelqu&apos;un dans les deux équipes.</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has one person only, of whom no second pool can be formed. Add people to it first.</source>
        <translation>«&#xa0;{pool}&#xa0;» n&apos;a qu&apos;une personne, dont aucune deuxième équipe ne peut être formée. Ajoutez-y d&apos;abord des personnes.</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is not done by &apos;{pool}&apos;. Name steps that are.</source>
        <translation>«&#xa0;{step}&#xa0;» n&apos;est pas réalisée par «&#xa0;{pool}&#xa0;». Indiquez des étapes qui le sont.</translation>
    </message>
    <message>
        <source>Apply {name}</source>
        <translation>Appliquer {name}</translation>
    </message>
    <message>
        <source>Change scenario {name}</source>
        <translation>Modifier le scénario {name}</translation>
    </message>
    <message>
        <source>This makes no sense for &apos;{name}&apos;. Choose another one.</source>
        <translation>Cela n&apos;a pas de sens pour «&#xa0;{name}&#xa0;». Choisissez autre chose.</translation>
    </message>
    <message>
        <source>There is no lane to move &apos;{step}&apos; to. Add one first.</source>
        <translation>Il n&apos;y a pas de couloir où déplacer «&#xa0;{step}&#xa0;». Ajoutez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>No other pool has the hours of &apos;{pool}&apos;. Give two pools the same schedule first.</source>
        <translation>Aucune autre équipe n&apos;a les heures de «&#xa0;{pool}&#xa0;». Donnez d&apos;abord le même horaire à deux équipes.</translation>
    </message>
    <message>
        <source>Observe {field}</source>
        <translation>Observer {field}</translation>
    </message>
    <message>
        <source>An observation has no such attribute. Choose one of its own.</source>
        <translation>Une observation n&apos;a pas un tel attribut. Choisissez l&apos;un des siens.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s&apos;est produite</translation>
    </message>
    <message>
        <source>The last action could not be finished. Your document is complete.</source>
        <translation>La dernière action n&apos;a pas pu être achevée. Votre document est complet.</translation>
    </message>
    <message>
        <source>Unsaved work could not be kept safe: save it now, to another place if need be. What happened is written to {path}.</source>
        <translation>Le travail non enregistré n&apos;a pas pu être conservé&#xa0;: enregistrez-le maintenant, au besoin à un autre endroit. Le détail de l&apos;erreur est écrit dans {path}.</translation>
    </message>
    <message>
        <source>Unsaved work is kept safe and offered at the next start. What happened is written to {path}.</source>
        <translation>Le travail non enregistré est conservé et vous sera proposé au prochain démarrage. Le détail de l&apos;erreur est écrit dans {path}.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the service is called</source>
        <translation>Comment s&apos;appelle le service</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Anything a reader should know</source>
        <translation>Tout ce qu&apos;un lecteur devrait savoir</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR; amounts keep their numbers when it changes</source>
        <translation>Trois majuscules, par exemple EUR&#xa0;; les montants gardent leurs nombres quand elle change</translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation>il faut une valeur ici</translation>
    </message>
    <message>
        <source>What people call it; changing it keeps the id</source>
        <translation>Le nom d&apos;usage&#xa0;; le changer ne change pas l&apos;identifiant</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Whether staff take this before or after other work that waits; only a simulation knows</source>
        <translation>Si le personnel prend ce travail avant ou après les autres qui attendent&#xa0;; seule une simulation en tient compte</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Which part of the customer&apos;s life with the company this stage serves</source>
        <translation>Quelle partie de la vie du client avec l&apos;entreprise cette phase concerne</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Who acts here; decides what the customer sees as a rule</source>
        <translation>Qui agit ici&#xa0;; décide en règle générale de ce que le client voit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for the work in this lane</source>
        <translation>Qui répond du travail dans ce couloir</translation>
    </message>
    <message>
        <source>Below band</source>
        <translation>Sous la bande</translation>
    </message>
    <message>
        <source>The band under which the line is drawn</source>
        <translation>La bande sous laquelle la ligne est tracée</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>How many people (or machines) the pool has on duty</source>
        <translation>Combien de personnes (ou de machines) de l&apos;équipe sont en service</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost of one person per time, such as 18 EUR / h</source>
        <translation>Coût d&apos;une personne par unité de temps, par exemple 18 EUR / h</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Share of the time on duty that is left for this service</source>
        <translation>Part du temps en service qui reste pour ce service</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>When the pool is on duty; empty: always</source>
        <translation>Quand l&apos;équipe est en service&#xa0;; vide&#xa0;: toujours</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Days and hours on duty</source>
        <translation>Jours et heures en service</translation>
    </message>
    <message>
        <source>What people call these customers</source>
        <translation>Comment on appelle ces clients</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>The step where these customers come in</source>
        <translation>L&apos;étape où ces clients arrivent</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>How many come, such as 30 / h</source>
        <translation>Combien arrivent, par exemple 30 / h</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures d&apos;arrivée</translation>
    </message>
    <message>
        <source>The times at which one comes each week, in place of a rate</source>
        <translation>Les heures auxquelles il vient un client chaque semaine, à la place d&apos;un débit</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>A CSV file beside the document with the times at which they came, in place of a rate</source>
        <translation>Un fichier CSV à côté du document avec les heures auxquelles ils sont venus, à la place d&apos;un débit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the step is</source>
        <translation>Ce qu&apos;est l&apos;étape</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>The role or department that does it</source>
        <translation>Le rôle ou le département qui la réalise</translation>
    </message>
    <message>
        <source>The id of the start here, or the file, of the process that goes on here</source>
        <translation>L&apos;id du début ici, ou le fichier, du processus qui continue là</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Attente du client</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Perception</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>The stage of the journey it belongs to</source>
        <translation>La phase du parcours à laquelle elle appartient</translation>
    </message>
    <message>
        <source>Customer sees it</source>
        <translation>Le client la voit</translation>
    </message>
    <message>
        <source>Whether the customer sees this step; left open, the band decides</source>
        <translation>Si le client voit cette étape&#xa0;; sans indication, la bande décide</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How long one passage takes: 5 min, or a distribution</source>
        <translation>Combien de temps prend un passage&#xa0;: 5 min, ou une loi de probabilité</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>When a wait ends after its time: the next 11:00, or when a schedule, by its id, is open</source>
        <translation>Quand une attente finit après son temps : aux prochaines 11:00, ou quand un horaire, par son id, est ouvert</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Who does it, and how many at once</source>
        <translation>Qui la réalise, et combien à la fois</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>How many cases are worked on together, and after which time fewer will do</source>
        <translation>Combien de cas sont traités ensemble, et après quel temps un plus petit nombre suffit</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>How long a customer waits for this step, and where those go who have waited that long</source>
        <translation>Combien de temps un client attend cette étape, et où vont ceux qui ont attendu si longtemps</translation>
    </message>
    <message>
        <source>Cost of one passage besides staff, such as 2.50 EUR</source>
        <translation>Coût d&apos;un passage hors personnel, par exemple 2.50 EUR</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment de vérité</translation>
    </message>
    <message>
        <source>A critical moment: here the customer decides what to think of the service</source>
        <translation>Un moment critique&#xa0;: le client y décide de ce qu&apos;il pense du service</translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation>Point de défaillance</translation>
    </message>
    <message>
        <source>What may go wrong here, and how it is put right</source>
        <translation>Ce qui peut mal tourner ici, et comment on y remédie</translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation>Point d&apos;attente</translation>
    </message>
    <message>
        <source>What the customer waits for here, and how long is bearable</source>
        <translation>Ce que le client attend ici, et quelle durée est supportable</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves physiques</translation>
    </message>
    <message>
        <source>Physical things the customer meets here</source>
        <translation>Les choses concrètes que le client rencontre ici</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>How it is done, or where that is written</source>
        <translation>Comment on procède, ou où c&apos;est écrit</translation>
    </message>
    <message>
        <source>Linked process</source>
        <translation>Processus lié</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The remark</source>
        <translation>La remarque</translation>
    </message>
    <message>
        <source>The row it stands in</source>
        <translation>La ligne où elle se trouve</translation>
    </message>
    <message>
        <source>The column it stands in</source>
        <translation>La colonne où elle se trouve</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The clock starts when the customer reaches this step</source>
        <translation>Le chronomètre démarre quand le client atteint cette étape</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The clock stops when this step is done</source>
        <translation>Le chronomètre s&apos;arrête quand cette étape est terminée</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>The promised time, such as 10 min</source>
        <translation>Le temps promis, par exemple 10 min</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>For which share of the customers, such as 95 %</source>
        <translation>Pour quelle part des clients, par exemple 95&#xa0;%</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What would be different, one change after the other</source>
        <translation>Ce qui serait différent, un changement après l&apos;autre</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Whose service was walked through; empty: this one</source>
        <translation>Le service de qui a été parcouru ; vide : celui-ci</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The day of the walk-through, such as 2026-05-04</source>
        <translation>Le jour de la visite, par exemple 2026-05-04</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Who walked through the service as a customer</source>
        <translation>Qui a parcouru le service comme client</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Where it was, such as a branch</source>
        <translation>Où c&apos;était, par exemple une agence</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>What was observed, step by step</source>
        <translation>Ce qui a été observé, étape par étape</translation>
    </message>
    <message>
        <source>The step that follows</source>
        <translation>L&apos;étape qui suit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The condition, as people say it</source>
        <translation>La condition, telle qu&apos;on la formule</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>How many of the cases go this way, such as 80 %</source>
        <translation>Combien de cas prennent ce chemin, par exemple 80&#xa0;%</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Walk-through</source>
        <translation>Visite d&apos;observation</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>the control character {code} cannot stand in a text</source>
        <translation>le caractère de contrôle {code} ne peut pas figurer dans un texte</translation>
    </message>
    <message>
        <source>the text has more than {most} characters</source>
        <translation>le texte a plus de {most} caractères</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not the name of a CSV file beside the document, such as arrivals.csv</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas le nom d&apos;un fichier CSV à côté du document, par exemple arrivals.csv</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a date; write year, month and day like 2026-05-04</source>
        <translation>« {text} » n&apos;est pas une date ; écrivez année, mois et jour comme 2026-05-04</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a score; write a whole number from 1 to 7</source>
        <translation>« {text} » n&apos;est pas une note ; écrivez un nombre entier de 1 à 7</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 0 to 999999</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un nombre entier de 0 à 999999</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the staff did and how: manners, knowledge, appearance</source>
        <translation>Ce que le personnel a fait et comment : manières, connaissances, tenue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Rooms, signs, light, noise, order</source>
        <translation>Pièces, panneaux, lumière, bruit, ordre</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Things that the customer touched, read or was given</source>
        <translation>Ce que le client a touché, lu ou reçu</translation>
    </message>
    <message>
        <source>How long it took by the clock, waiting included, such as 4 min</source>
        <translation>Combien de temps cela a pris à la montre, attente comprise, par exemple 4 min</translation>
    </message>
    <message>
        <source>Sins of service</source>
        <translation>Péchés du service</translation>
    </message>
    <message>
        <source>Which of the seven sins of service the customer met</source>
        <translation>Lesquels des sept péchés du service le client a rencontrés</translation>
    </message>
    <message>
        <source>Plagues of service time</source>
        <translation>Plaies du temps de service</translation>
    </message>
    <message>
        <source>Which of the seven plagues of service time the customer met</source>
        <translation>Lesquelles des sept plaies du temps de service le client a rencontrées</translation>
    </message>
    <message>
        <source>How good a customer expects this to be, from 1 to 7</source>
        <translation>À quel point un client attend que ce soit bon, de 1 à 7</translation>
    </message>
    <message>
        <source>How good it was, from 1 to 7</source>
        <translation>À quel point c&apos;était bon, de 1 à 7</translation>
    </message>
    <message>
        <source>Anything else that was noticed</source>
        <translation>Toute autre chose remarquée</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Mean over all cases that come in</source>
        <translation>Moyenne de tous les cas qui arrivent</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Utilisation by pool</source>
        <translation>Taux d&apos;occupation par équipe</translation>
    </message>
    <message>
        <source>Waits by step</source>
        <translation>Attentes par étape</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>The mean over all cases that come in, those that leave early included; one that goes the whole way takes and costs more</source>
        <translation>La moyenne de tous les cas qui arrivent, y compris ceux qui partent avant la fin&#xa0;; un cas qui va jusqu&apos;au bout dure et coûte davantage</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Temps de cycle</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Coût par cas</translation>
    </message>
    <message>
        <source>Hand-offs per case</source>
        <translation>Passages de relais par cas</translation>
    </message>
    <message>
        <source>The least over the staff pools; less than the demand means that queues grow without end</source>
        <translation>La capacité la plus faible parmi les équipes&#xa0;; inférieure à la demande, elle fait s&apos;allonger les files d&apos;attente sans fin</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Goulot d&apos;étranglement</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation>{count} ×</translation>
    </message>
    <message>
        <source>How often an average case crosses the line</source>
        <translation>Combien de fois un cas moyen franchit la ligne</translation>
    </message>
    <message>
        <source>at the busiest time</source>
        <translation>au moment le plus chargé</translation>
    </message>
    <message>
        <source>The busiest time of the week at which people are on duty; the figures above are means</source>
        <translation>Le moment le plus chargé de la semaine où des personnes sont en service&#xa0;; les chiffres ci-dessus sont des moyennes</translation>
    </message>
    <message>
        <source>{pool} (bottleneck)</source>
        <translation>{pool} (goulot d&apos;étranglement)</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Effectif&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Work per case: {time}</source>
        <translation>Travail par cas&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Capacity: {rate}</source>
        <translation>Capacité&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>The queue grows by {rate}</source>
        <translation>La file d&apos;attente s&apos;allonge de {rate}</translation>
    </message>
    <message>
        <source>Mean wait: {time}</source>
        <translation>Attente moyenne&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{waiting} of the cases wait; {visits} visits per case</source>
        <translation>{waiting} des cas attendent&#xa0;; {visits} passages par cas</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>non tenue</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indéterminée</translation>
    </message>
    <message>
        <source>{kept}, target {target}</source>
        <translation>{kept}, objectif {target}</translation>
    </message>
    <message>
        <source>kept for</source>
        <translation>tenue pour</translation>
    </message>
    <message>
        <source>can be promised</source>
        <translation>promesse possible</translation>
    </message>
    <message>
        <source>Promised: within {time}</source>
        <translation>Délai promis&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Can be promised to {target}: {time}</source>
        <translation>Promesse possible pour {target}&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Least time without waiting: {time}</source>
        <translation>Temps minimal sans attente&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{path}: the disk is full</source>
        <translation>{path}&#xa0;: le disque est plein</translation>
    </message>
    <message>
        <source>{path}: your share of the disk is used up</source>
        <translation>{path}&#xa0;: votre quota de disque est épuisé</translation>
    </message>
    <message>
        <source>{path}: the file would be larger than is allowed here</source>
        <translation>{path}&#xa0;: le fichier serait plus grand qu&apos;autorisé ici</translation>
    </message>
    <message>
        <source>{path}: the disk can only be read</source>
        <translation>{path}&#xa0;: le disque est en lecture seule</translation>
    </message>
    <message>
        <source>{path}: you may not do this here (permission denied)</source>
        <translation>{path}&#xa0;: vous n&apos;en avez pas le droit ici (permission refusée)</translation>
    </message>
    <message>
        <source>{path}: the file or its folder is not there</source>
        <translation>{path}&#xa0;: le fichier ou son dossier n&apos;existe pas</translation>
    </message>
    <message>
        <source>{path}: this is a folder</source>
        <translation>{path}&#xa0;: c&apos;est un dossier</translation>
    </message>
    <message>
        <source>{path}: the disk does not answer</source>
        <translation>{path}&#xa0;: le disque ne répond pas</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path}: this is not a file</source>
        <translation>{path}&#xa0;: ce n&apos;est pas un fichier</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>All checks</source>
        <translation>Tous les contrôles</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Errors ({count})</source>
        <translation>Erreurs ({count})</translation>
    </message>
    <message>
        <source>Warnings ({count})</source>
        <translation>Avertissements ({count})</translation>
    </message>
    <message>
        <source>Hints ({count})</source>
        <translation>Conseils ({count})</translation>
    </message>
    <message>
        <source>Suppressed ({count})</source>
        <translation>Écartés ({count})</translation>
    </message>
    <message>
        <source>Suppressed: {reason}</source>
        <translation>Écarté&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>fixes</name>
    <message>
        <source>Make &apos;{step}&apos; a decision</source>
        <translation>Faire de «&#xa0;{step}&#xa0;» une décision</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; a fork</source>
        <translation>Faire de «&#xa0;{step}&#xa0;» un embranchement</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; a start</source>
        <translation>Faire de «&#xa0;{step}&#xa0;» un début</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; an end</source>
        <translation>Faire de «&#xa0;{step}&#xa0;» une fin</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; an activity</source>
        <translation>Faire de «&#xa0;{step}&#xa0;» une activité</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; a wait</source>
        <translation>Faire de «&#xa0;{step}&#xa0;» une attente</translation>
    </message>
    <message>
        <source>Connect &apos;{step}&apos; to &apos;{end}&apos;</source>
        <translation>Relier «&#xa0;{step}&#xa0;» à «&#xa0;{end}&#xa0;»</translation>
    </message>
    <message>
        <source>Put a start before &apos;{step}&apos;</source>
        <translation>Placer un début avant «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>Put a decision behind &apos;{step}&apos;</source>
        <translation>Placer une décision après «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>Put a fork behind &apos;{step}&apos;</source>
        <translation>Placer un embranchement après «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>Scale the shares at &apos;{step}&apos; to 100 %</source>
        <translation>Ramener les parts à «&#xa0;{step}&#xa0;» à un total de 100&#xa0;%</translation>
    </message>
    <message>
        <source>Give all ways out of &apos;{step}&apos; the same share</source>
        <translation>Donner la même part à toutes les voies sortantes de «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete &apos;{name}&apos;</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the flow from &apos;{source}&apos; to &apos;{target}&apos;</source>
        <translation>Retirer le flux de «&#xa0;{source}&#xa0;» à «&#xa0;{target}&#xa0;»</translation>
    </message>
    <message>
        <source>Leave the visibility of &apos;{step}&apos; to its band</source>
        <translation>Laisser la visibilité de «&#xa0;{step}&#xa0;» à sa bande</translation>
    </message>
    <message>
        <source>Plan {needed} people in &apos;{pool}&apos;</source>
        <translation>Prévoir {needed} personnes dans «&#xa0;{pool}&#xa0;»</translation>
    </message>
    <message>
        <source>Plan one person in &apos;{pool}&apos;</source>
        <translation>Prévoir une personne dans «&#xa0;{pool}&#xa0;»</translation>
    </message>
    <message>
        <source>Let {count} of &apos;{pool}&apos; do &apos;{step}&apos;</source>
        <translation>Affecter {count} de «&#xa0;{pool}&#xa0;» à «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>Promise {limit} in &apos;{promise}&apos;</source>
        <translation>Promettre {limit} dans «&#xa0;{promise}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the suppression of {check}</source>
        <translation>Annuler la mise à l&apos;écart de {check}</translation>
    </message>
    <message>
        <source>Take change {number} out of &apos;{scenario}&apos;</source>
        <translation>Retirer le changement {number} de «&#xa0;{scenario}&#xa0;»</translation>
    </message>
    <message>
        <source>Let &apos;{step}&apos; end after its time</source>
        <translation>Faire finir « {step} » après son temps</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Identifiant&#xa0;: {id}</translation>
    </message>
    <message>
        <source>{kind}: {count} at once</source>
        <translation>{kind}&#xa0;: {count} à la fois</translation>
    </message>
    <message>
        <source>this is not possible here</source>
        <translation>ce n&apos;est pas possible ici</translation>
    </message>
</context>
<context>
    <name>insert</name>
    <message>
        <source>New stage</source>
        <translation>Nouvelle phase</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Nouveau couloir</translation>
    </message>
    <message>
        <source>New staff pool</source>
        <translation>Nouvelle équipe</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Nouvel horaire</translation>
    </message>
    <message>
        <source>New demand</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nouvelle promesse</translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>Line of interaction</source>
        <translation>Ligne d&apos;interaction</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Ligne de visibilité</translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation>Ligne d&apos;interaction interne</translation>
    </message>
</context>
<context>
    <name>map menu</name>
    <message>
        <source>Insert a step</source>
        <translation>Insérer une étape</translation>
    </message>
    <message>
        <source>Reverse the flow</source>
        <translation>Inverser le flux</translation>
    </message>
    <message>
        <source>As its band says</source>
        <translation>Selon sa bande</translation>
    </message>
    <message>
        <source>Seen by the customer</source>
        <translation>Vue par le client</translation>
    </message>
    <message>
        <source>Hidden from the customer</source>
        <translation>Masquée au client</translation>
    </message>
    <message>
        <source>Add a lane above</source>
        <translation>Ajouter un couloir au-dessus</translation>
    </message>
    <message>
        <source>Add a lane below</source>
        <translation>Ajouter un couloir en dessous</translation>
    </message>
    <message>
        <source>Add a stage before</source>
        <translation>Ajouter une phase avant</translation>
    </message>
    <message>
        <source>Add a stage behind</source>
        <translation>Ajouter une phase après</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <source>Connect the two steps</source>
        <translation>Relier les deux étapes</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>Ce que voit le client</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Type d&apos;étape</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>The flow has no share any more: out of &apos;{name}&apos; it would mean nothing</source>
        <translation>Le flux n&apos;a plus de part : en sortant de « {name} » elle n&apos;aurait pas de sens</translation>
    </message>
    <message>
        <source>In scenario {name}</source>
        <translation>Dans le scénario {name}</translation>
    </message>
    <message>
        <source>Add the next step</source>
        <translation>Ajouter l&apos;étape suivante</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Relier à</translation>
    </message>
    <message>
        <source>Share and condition…</source>
        <translation>Part et condition…</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>New from &amp;template</source>
        <translation>Nouveau à partir d&apos;un &amp;modèle</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>&amp;Simulation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>Enregistrer les modifications apportées à {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>Sans enregistrement, les modifications faites depuis le dernier enregistrement sont perdues.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>Move a lane to another band</source>
        <translation>Déplacer un couloir dans une autre bande</translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <source>the margins of {mm} mm leave no room on the paper</source>
        <translation>les marges de {mm} mm ne laissent pas de place sur le papier</translation>
    </message>
    <message>
        <source>at this scale the map takes {count} sheets; the most is {most}</source>
        <translation>à cette échelle, la carte occupe {count} feuilles&#xa0;; le maximum est {most}</translation>
    </message>
    <message>
        <source>sheets that overlap by {mm} mm have no room for anything else</source>
        <translation>des feuilles qui se recouvrent de {mm} mm n&apos;ont de place pour rien d&apos;autre</translation>
    </message>
    <message>
        <source>the scale must be from 1 % to 2000 %</source>
        <translation>l&apos;échelle doit être comprise entre 1&#xa0;% et 2000&#xa0;%</translation>
    </message>
    <message>
        <source>the sheets must be at least 1 x 1, and at most {most}</source>
        <translation>il faut au moins 1 x 1 feuille, et au plus {most}</translation>
    </message>
    <message>
        <source>there is not enough memory for this picture</source>
        <translation>il n&apos;y a pas assez de mémoire pour cette image</translation>
    </message>
    <message>
        <source>a picture needs at least {least} dots per inch</source>
        <translation>une image demande au moins {least} points par pouce</translation>
    </message>
    <message>
        <source>a picture of {width} x {height} dots is too large, and any coarser one cannot be read; use PDF or SVG</source>
        <translation>une image de {width} x {height} points est trop grande, et une plus grossière serait illisible ; utilisez PDF ou SVG</translation>
    </message>
    <message>
        <source>a picture of {width} x {height} dots is too large; use at most {dpi} dots per inch, or PDF or SVG</source>
        <translation>une image de {width} x {height} points est trop grande&#xa0;; prenez au plus {dpi} points par pouce, ou le PDF ou le SVG</translation>
    </message>
    <message>
        <source>there is no printer here; the sheets can be written as PDF instead</source>
        <translation>il n&apos;y a pas d&apos;imprimante ici&#xa0;; les feuilles peuvent être écrites en PDF</translation>
    </message>
    <message>
        <source>no printer is the usual one; known are {known}</source>
        <translation>aucune imprimante n&apos;est définie par défaut&#xa0;; sont connues {known}</translation>
    </message>
    <message>
        <source>unknown printer &apos;{name}&apos;; known are {known}</source>
        <translation>imprimante inconnue «&#xa0;{name}&#xa0;»&#xa0;; sont connues {known}</translation>
    </message>
    <message>
        <source>the printer {name} is gone</source>
        <translation>l&apos;imprimante {name} a disparu</translation>
    </message>
    <message>
        <source>the printer {name} does not take the sheets: {reason}</source>
        <translation>l&apos;imprimante {name} n&apos;accepte pas les feuilles : {reason}</translation>
    </message>
    <message>
        <source>the printer {name} does not take the sheets</source>
        <translation>l&apos;imprimante {name} n&apos;accepte pas les feuilles</translation>
    </message>
    <message>
        <source>a chart cannot be written as &apos;{ending}&apos;; known are {known}</source>
        <translation>un graphique ne peut pas être écrit en «&#xa0;{ending}&#xa0;»&#xa0;; sont connus {known}</translation>
    </message>
    <message>
        <source>Cut each sheet at its right and lower edge, and glue it onto the next one.</source>
        <translation>Coupez chaque feuille à ses bords droit et inférieur, et collez-la sur la suivante.</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Feuille {number} sur {count}</translation>
    </message>
    <message>
        <source>{place}: sheet {number} of {count}</source>
        <translation>{place} : feuille {number} sur {count}</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop grand</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>the logo {name} cannot be shown: {reason}</source>
        <translation>le logo {name} ne peut pas être montré : {reason}</translation>
    </message>
    <message>
        <source>it is neither PNG, JPEG nor SVG</source>
        <translation>ce n&apos;est ni PNG, ni JPEG, ni SVG</translation>
    </message>
    <message>
        <source>it has too many dots</source>
        <translation>il a trop de points</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est abîmé</translation>
    </message>
    <message>
        <source>it holds entities or other pictures, which is not supported</source>
        <translation>il contient des entités ou d&apos;autres images, ce qui n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>names come out at {points} points, which is hard to read; easier: {choices}</source>
        <translation>les noms sortent à {points} points, ce qui est difficile à lire ; plus facile : {choices}</translation>
    </message>
    <message>
        <source>names come out at {points} points, which is hard to read</source>
        <translation>les noms sortent à {points} points, ce qui est difficile à lire</translation>
    </message>
    <message>
        <source>a cut goes through the step {name}</source>
        <translation>une coupe traverse l&apos;étape {name}</translation>
    </message>
    <message>
        <source>cuts go through {count} steps: {names}</source>
        <translation>des coupes traversent {count} étapes : {names}</translation>
    </message>
    <message>
        <source>a report cannot be written as &apos;{ending}&apos;; known are {known}</source>
        <translation>un rapport ne peut pas être écrit en « {ending} » ; sont connus {known}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Add a lane and a stage first: a step stands where they meet</source>
        <translation>Ajoutez d&apos;abord un couloir et une phase&#xa0;: une étape se place à leur croisement</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Walk-through</source>
        <translation>Visite d&apos;observation</translation>
    </message>
    <message>
        <source>There is nothing to try with this</source>
        <translation>Il n&apos;y a rien à essayer avec ceci</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>unknown paper &apos;{paper}&apos;; known are {known}, sizes such as 300 x 500 mm, and roll 914 mm</source>
        <translation>papier « {paper} » inconnu ; sont connus {known}, des formats comme 300 x 500 mm, et roll 914 mm</translation>
    </message>
    <message>
        <source>paper of &apos;{paper}&apos; cannot be printed on; its sides are from {least} to {most} mm</source>
        <translation>on ne peut pas imprimer sur du papier « {paper} » ; ses côtés vont de {least} à {most} mm</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a length; write for example 5 mm</source>
        <translation>« {text} » n&apos;est pas une longueur ; écrivez par exemple 5 mm</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is more than {most} mm</source>
        <translation>« {text} » dépasse {most} mm</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not like 2 x 1, with 1 to {most} sheets each way</source>
        <translation>« {text} » n&apos;est pas comme 2 x 1, avec 1 à {most} feuilles dans chaque sens</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not like 100 %, from 1 % to 2000 %</source>
        <translation>« {text} » n&apos;est pas comme 100 %, de 1 % à 2000 %</translation>
    </message>
    <message>
        <source>the title block has no &apos;{name}&apos;; it has {known}</source>
        <translation>le cartouche n&apos;a pas de « {name} » ; il a {known}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not the name of a PNG, JPEG or SVG file beside the document, such as logo.png</source>
        <translation>« {text} » n&apos;est pas le nom d&apos;un fichier PNG, JPEG ou SVG à côté du document, par exemple logo.png</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not known here; known are {known}</source>
        <translation>« {text} » n&apos;est pas connu ici ; sont connus {known}</translation>
    </message>
    <message>
        <source>write true or false, not &apos;{text}&apos;</source>
        <translation>écrivez true ou false, et non «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Such as A3, Letter, Ansi C, 300 x 500 mm, or roll 914 mm</source>
        <translation>Par exemple A3, Letter, Ansi C, 300 x 500 mm ou roll 914 mm</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>Comment le papier est posé</translation>
    </message>
    <message>
        <source>One for all, such as 10 mm, or top, right, bottom and left, such as 10 15 10 15 mm</source>
        <translation>Une pour toutes, par exemple 10 mm, ou haut, droite, bas et gauche, par exemple 10 15 10 15 mm</translation>
    </message>
    <message>
        <source>On how many sheets across and down the map is fitted, such as 2 x 1</source>
        <translation>Sur combien de feuilles en largeur et en hauteur la carte est ajustée, par exemple 2 x 1</translation>
    </message>
    <message>
        <source>How large, such as 100 %, on as many sheets as that takes</source>
        <translation>À quelle échelle, par exemple 100 %, sur autant de feuilles qu&apos;il faut</translation>
    </message>
    <message>
        <source>The whole map, or each stage on a sheet of its own</source>
        <translation>La carte entière, ou chaque phase sur sa propre feuille</translation>
    </message>
    <message>
        <source>As the window shows it, what the customer sees, what staff do, with the load or without</source>
        <translation>Comme la fenêtre la montre, ce que le client voit, ce que le personnel fait, avec la charge ou sans</translation>
    </message>
    <message>
        <source>In colour, in black and white, or without fills</source>
        <translation>En couleur, en noir et blanc, ou sans aplats</translation>
    </message>
    <message>
        <source>What neighbouring sheets both show, such as 5 mm</source>
        <translation>Ce que les feuilles voisines montrent toutes deux, par exemple 5 mm</translation>
    </message>
    <message>
        <source>Marks that say where to cut the sheets of a poster</source>
        <translation>Des repères qui disent où couper les feuilles d&apos;une affiche</translation>
    </message>
    <message>
        <source>Names of the sheets of a poster, such as A1</source>
        <translation>Noms des feuilles d&apos;une affiche, par exemple A1</translation>
    </message>
    <message>
        <source>A first sheet that shows how a poster is put together</source>
        <translation>Une première feuille qui montre comment assembler une affiche</translation>
    </message>
    <message>
        <source>Whether sheets say what they are</source>
        <translation>Si les feuilles disent ce qu&apos;elles sont</translation>
    </message>
    <message>
        <source>What the title block says in place of the document&apos;s name</source>
        <translation>Ce que dit le cartouche à la place du nom du document</translation>
    </message>
    <message>
        <source>Which case the sheets show</source>
        <translation>Quel cas les feuilles montrent</translation>
    </message>
    <message>
        <source>The version that the title block tells</source>
        <translation>La version que dit le cartouche</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Qui l&apos;a fait</translation>
    </message>
    <message>
        <source>What the title block says in place of the day of printing</source>
        <translation>Ce que dit le cartouche à la place du jour d&apos;impression</translation>
    </message>
    <message>
        <source>What the title block leaves out, such as date, hash</source>
        <translation>Ce que le cartouche omet, par exemple date, hash</translation>
    </message>
    <message>
        <source>Whether the meaning of outlines and marks is told</source>
        <translation>Si le sens des contours et des marques est donné</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file beside this document</source>
        <translation>Un fichier PNG, JPEG ou SVG à côté de ce document</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>erlang: k is a whole number from 1 to 1000</source>
        <translation>erlang&#xa0;: k est un nombre entier de 1 à 1000</translation>
    </message>
    <message>
        <source>empirical takes at least one time</source>
        <translation>empirical demande au moins une durée</translation>
    </message>
    <message>
        <source>unknown distribution &apos;{kind}&apos;; known are {known}</source>
        <translation>loi de probabilité inconnue «&#xa0;{kind}&#xa0;»&#xa0;; sont connues {known}</translation>
    </message>
    <message>
        <source>{kind} takes {names}</source>
        <translation>{kind} demande {names}</translation>
    </message>
    <message>
        <source>{kind} takes numbers from zero up</source>
        <translation>{kind} demande des nombres positifs ou nuls</translation>
    </message>
    <message>
        <source>{kind}: min, mode and max must not fall</source>
        <translation>{kind}&#xa0;: min, mode et max ne doivent pas décroître</translation>
    </message>
    <message>
        <source>{kind}: the mean must be more than zero</source>
        <translation>{kind}&#xa0;: la moyenne doit être supérieure à zéro</translation>
    </message>
    <message>
        <source>unknown unit &apos;{unit}&apos; in &apos;{text}&apos;; use s, min, h, d or week</source>
        <translation>unité inconnue «&#xa0;{unit}&#xa0;» dans «&#xa0;{text}&#xa0;»&#xa0;; utilisez s, min, h, d ou week</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is longer than ten years</source>
        <translation>«&#xa0;{text}&#xa0;» dépasse dix ans</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an ISO 8601 duration; an example is PT1H30M</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une durée ISO 8601&#xa0;; par exemple PT1H30M</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a duration; write for example 5 min or 1 h 30 min</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une durée&#xa0;; écrivez par exemple 5 min ou 1 h 30 min</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a rate; write for example 30 / h</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un débit&#xa0;; écrivez par exemple 30 / h</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a share; write for example 80 %</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une part&#xa0;; écrivez par exemple 80&#xa0;%</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is more than 100 %</source>
        <translation>«&#xa0;{text}&#xa0;» dépasse 100&#xa0;%</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is in {found}, but the currency of the document is {currency}</source>
        <translation>«&#xa0;{text}&#xa0;» est en {found}, mais la devise du document est {currency}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an amount; write for example 2.50 {currency}</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un montant&#xa0;; écrivez par exemple 2.50 {currency}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is negative</source>
        <translation>«&#xa0;{text}&#xa0;» est négatif</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a cost per time; write for example 18 {currency} / h</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un coût par unité de temps&#xa0;; écrivez par exemple 18 {currency} / h</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a time of day; write for example 07:30</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une heure&#xa0;; écrivez par exemple 07:30</translation>
    </message>
    <message>
        <source>24:00 is 00:00 of the next day; write it so</source>
        <translation>24:00 est 00:00 du jour suivant&#xa0;; écrivez-le ainsi</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Demand: {rate}</source>
        <translation>Demande&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>Capacity: {rate}</source>
        <translation>Capacité&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>Bottleneck: {pool}</source>
        <translation>Goulot d&apos;étranglement&#xa0;: {pool}</translation>
    </message>
    <message>
        <source>Cycle time: {time}</source>
        <translation>Temps de cycle&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Cost per case: {money}</source>
        <translation>Coût par cas&#xa0;: {money}</translation>
    </message>
    <message>
        <source>Hand-offs per case: {count}</source>
        <translation>Passages de relais par cas&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Unit load</source>
        <translation>Charge unitaire</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Taux d&apos;occupation</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>À la pointe</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Attente moyenne</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Must wait</source>
        <translation>Doivent attendre</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Can promise</source>
        <translation>Promesse possible</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>non tenue</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indéterminée</translation>
    </message>
    <message>
        <source>Simulated: {cases} cases in {replications} replications (seed {seed})</source>
        <translation>Simulé&#xa0;: {cases} cas en {replications} réplications (graine {seed})</translation>
    </message>
    <message>
        <source>Warm-up left away: {time}</source>
        <translation>Mise en régime écartée&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>95 % wait less than</source>
        <translation>95&#xa0;% attendent moins de</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Verdict (95 %)</source>
        <translation>Verdict (95 %)</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Engine: plain Python</source>
        <translation>Moteur&#xa0;: Python seul</translation>
    </message>
    <message>
        <source>Engine: compiled</source>
        <translation>Moteur&#xa0;: compilé</translation>
    </message>
    <message>
        <source>Engine: plain Python at first, then compiled</source>
        <translation>Moteur&#xa0;: d&apos;abord Python seul, puis compilé</translation>
    </message>
    <message>
        <source>cycle time</source>
        <translation>temps de cycle</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>cost per case</source>
        <translation>coût par cas</translation>
    </message>
    <message>
        <source>hand-offs per case</source>
        <translation>passages de relais par cas</translation>
    </message>
    <message>
        <source>times that patience was lost, per case</source>
        <translation>fois où la patience a été perdue, par cas</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>taux d&apos;occupation</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Coût par cas</translation>
    </message>
    <message>
        <source>{name}: one more</source>
        <translation>{name}&#xa0;: une personne de plus</translation>
    </message>
    <message>
        <source>{name}: a tenth faster</source>
        <translation>{name}&#xa0;: un dixième plus rapide</translation>
    </message>
    <message>
        <source>However many people there are, they alone do not keep &apos;{promise}&apos;: the work itself, shifts or batches take too long.</source>
        <translation>Quel que soit le nombre de personnes, elles ne tiennent pas à elles seules « {promise} » : le travail lui-même, les horaires ou les lots prennent trop de temps.</translation>
    </message>
    <message>
        <source>However many people there are, they alone do not keep &apos;{promise}&apos;: the work itself, shifts or batches take too long. With plenty of people {limit} can be promised to {target}.</source>
        <translation>Quel que soit le nombre de personnes, elles ne tiennent pas à elles seules « {promise} » : le travail lui-même, les horaires ou les lots prennent trop de temps. Avec beaucoup de personnes, on peut promettre {limit} à {target}.</translation>
    </message>
    <message>
        <source>The smallest staffing found that keeps all promises ({cost} per hour, now {before})</source>
        <translation>Le plus petit effectif trouvé qui tient toutes les promesses ({cost} par heure, actuellement {before})</translation>
    </message>
    <message>
        <source>No staffing was found that keeps all promises; the best of those tried ({cost} per hour, now {before})</source>
        <translation>Aucun effectif trouvé ne tient toutes les promesses&#xa0;; le meilleur de ceux essayés ({cost} par heure, actuellement {before})</translation>
    </message>
    <message>
        <source>The smallest staffing found that keeps all other promises ({cost} per hour, now {before})</source>
        <translation>Le plus petit effectif trouvé qui tient toutes les autres promesses ({cost} par heure, actuellement {before})</translation>
    </message>
    <message>
        <source>All promises are kept, and nobody can be spared ({cost} per hour)</source>
        <translation>Toutes les promesses sont tenues, et personne n&apos;est de trop ({cost} par heure)</translation>
    </message>
    <message>
        <source>Service without a name</source>
        <translation>Service sans nom</translation>
    </message>
    <message>
        <source>Service report</source>
        <translation>Rapport de service</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Steps: {steps}; lanes: {lanes}; stages: {stages}; promises: {promises}</source>
        <translation>Étapes&#xa0;: {steps}&#xa0;; couloirs&#xa0;: {lanes}&#xa0;; phases&#xa0;: {stages}&#xa0;; promesses&#xa0;: {promises}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>The map has no steps yet.</source>
        <translation>La carte n&apos;a pas encore d&apos;étapes.</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>La carte sous forme de tableau</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>The figures of this chart are in the last part of this report.</source>
        <translation>Les chiffres de ce graphique sont dans la dernière partie de ce rapport.</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>Chiffres des graphiques</translation>
    </message>
    <message>
        <source>{title}: the figures</source>
        <translation>{title} : les chiffres</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont trouvé</translation>
    </message>
    <message>
        <source>The checks found nothing to mend.</source>
        <translation>Les contrôles n&apos;ont rien trouvé à corriger.</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Pourquoi c&apos;est accepté</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Constats acceptés</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Promises kept: {kept}; missed: {missed}; cannot be told: {open}</source>
        <translation>Promesses tenues&#xa0;: {kept}&#xa0;; non tenues&#xa0;: {missed}&#xa0;; indécises&#xa0;: {open}</translation>
    </message>
    <message>
        <source>Findings: {count}; accepted ones: {accepted}</source>
        <translation>Constats&#xa0;: {count}&#xa0;; acceptés en plus&#xa0;: {accepted}</translation>
    </message>
    <message>
        <source>Staff pools</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Bottleneck and load</source>
        <translation>Goulot d&apos;étranglement et charge</translation>
    </message>
    <message>
        <source>This is derived from the map. Responsible is the lane in which a step stands, accountable is the owner of that lane. Consulted are the lanes that hand work over to the step, informed are those that get work from it; the step&apos;s own lane is not repeated. A dash stands where the document names nobody.</source>
        <translation>Ceci est déduit de la carte. Le réalisateur est le couloir où se trouve l&apos;étape, l&apos;autorité est le responsable de ce couloir. Sont consultés les couloirs qui transmettent du travail à l&apos;étape, sont informés ceux qui en reçoivent d&apos;elle ; le couloir de l&apos;étape n&apos;est pas répété. Un tiret figure là où le document ne nomme personne.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Réalise (R)</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Répond (A)</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consulté (C)</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informé (I)</translation>
    </message>
    <message>
        <source>Responsibilities (RACI)</source>
        <translation>Responsabilités (RACI)</translation>
    </message>
    <message>
        <source>Lanes: in how many steps each is responsible, consulted and informed</source>
        <translation>Couloirs : dans combien d&apos;étapes chacun réalise, est consulté et est informé</translation>
    </message>
    <message>
        <source>Step sheets</source>
        <translation>Fiches des étapes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{wait} on average; {share} of the cases must wait</source>
        <translation>{wait} en moyenne ; {share} des cas doivent attendre</translation>
    </message>
    <message>
        <source>Wait for staff</source>
        <translation>Attente de personnel</translation>
    </message>
    <message>
        <source>up to {count} cases together</source>
        <translation>jusqu&apos;à {count} cas ensemble</translation>
    </message>
    <message>
        <source>up to {count} cases together; after {time} with fewer</source>
        <translation>jusqu&apos;à {count} cas ensemble ; après {time} avec moins</translation>
    </message>
    <message>
        <source>none is written down</source>
        <translation>aucune n&apos;est écrite</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Bearable wait</source>
        <translation>Attente supportable</translation>
    </message>
    <message>
        <source>{time}; who has waited that long goes on to &apos;{step}&apos;</source>
        <translation>{time} ; qui a attendu si longtemps va à « {step} »</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Vient après</translation>
    </message>
    <message>
        <source>The bounds behind a figure are those of its 95 % interval.</source>
        <translation>Les bornes derrière un chiffre sont celles de son intervalle à 95 %.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>All scenarios beside the document as it is</source>
        <translation>Tous les scénarios à côté du document tel quel</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>What the scenario changes</source>
        <translation>Ce que le scénario change</translation>
    </message>
    <message>
        <source>Better and worse are told where the sign of the change is beyond doubt (95 %).</source>
        <translation>Mieux et pire sont dits là où le signe du changement ne fait aucun doute (95 %).</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>met</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non respecté</translation>
    </message>
    <message>
        <source>The document makes no promises.</source>
        <translation>Le document ne fait aucune promesse.</translation>
    </message>
    <message>
        <source>Promises and service standards</source>
        <translation>Promesses et standards de service</translation>
    </message>
    <message>
        <source>From reaching &apos;{first}&apos; to finishing &apos;{last}&apos; within {within}, for {target} of the customers.</source>
        <translation>De l&apos;arrivée à « {first} » à la fin de « {last} » en {within} au plus, pour {target} des clients.</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Temps moyen</translation>
    </message>
    <message>
        <source>Without any waiting</source>
        <translation>Sans aucune attente</translation>
    </message>
    <message>
        <source>Kept if nobody waited</source>
        <translation>Tenue si personne n&apos;attendait</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Où passe le temps</translation>
    </message>
    <message>
        <source>Service standards: how long what the customer meets takes, and how long the wait for it may be</source>
        <translation>Standards de service : combien de temps prend ce que le client rencontre, et combien peut durer l&apos;attente</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>only on one side</source>
        <translation>d&apos;un seul côté</translation>
    </message>
    <message>
        <source>By these days and times the share of the target was done, of the customers who began then in the simulated weeks; rounded up to a quarter of an hour, without an interval.</source>
        <translation>À ces jours et heures, la part visée des clients ayant commencé alors dans les semaines simulées avait terminé ; arrondi au quart d&apos;heure supérieur, sans intervalle.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fini au plus tard</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>{moment} of the week after</source>
        <translation>{moment} de la semaine suivante</translation>
    </message>
    <message>
        <source>{moment}, {weeks} weeks later</source>
        <translation>{moment}, {weeks} semaines plus tard</translation>
    </message>
    <message>
        <source>begun {moment}: by {done} for {target}</source>
        <translation>commencé {moment} : au plus tard {done} pour {target}</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference (95 % interval)</source>
        <translation>Différence (intervalle à 95&#xa0;%)</translation>
    </message>
    <message>
        <source>Verdict (95 %)</source>
        <translation>Verdict (95 %)</translation>
    </message>
    <message>
        <source>Side by side, with 95 % intervals of the differences</source>
        <translation>Côte à côte, avec les intervalles à 95 % des différences</translation>
    </message>
    <message>
        <source>{scenario}: {problem}</source>
        <translation>{scenario} : {problem}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Undone: {label}</source>
        <translation>Annulé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Rétabli&#xa0;: {label}</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted into a blueprint</source>
        <translation>Le presse-papiers ne contient rien qui puisse être collé dans un blueprint</translation>
    </message>
    <message>
        <source>Pasted with what it needs: {names}</source>
        <translation>Collé avec les éléments nécessaires&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The document has no file yet</source>
        <translation>Le document n&apos;a pas encore de fichier</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>The figures could not be brought up to date; the last ones stay</source>
        <translation>Les chiffres n&apos;ont pas pu être mis à jour&#xa0;; les derniers restent affichés</translation>
    </message>
    <message>
        <source>lane {name}</source>
        <translation>couloir {name}</translation>
    </message>
    <message>
        <source>stage {name}</source>
        <translation>phase {name}</translation>
    </message>
    <message>
        <source>staff pool {name}</source>
        <translation>équipe {name}</translation>
    </message>
    <message>
        <source>schedule {name}</source>
        <translation>horaire {name}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Next step, connected to the selected one</source>
        <translation>Étape suivante, reliée à celle sélectionnée</translation>
    </message>
    <message>
        <source>Edit the name of what is selected</source>
        <translation>Modifier le nom de la sélection</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>Move the selected steps</source>
        <translation>Déplacer les étapes sélectionnées</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>Move them farther</source>
        <translation>Les déplacer plus loin</translation>
    </message>
    <message>
        <source>Shift + ↑ ↓ ← →</source>
        <translation>Maj + ↑ ↓ ← →</translation>
    </message>
    <message>
        <source>Select the neighbour</source>
        <translation>Sélectionner l&apos;étape voisine</translation>
    </message>
    <message>
        <source>Ctrl + ↑ ↓ ← →</source>
        <translation>Ctrl + ↑ ↓ ← →</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Déplacer la carte</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <translation>Espace + glisser</translation>
    </message>
    <message>
        <source>Give up what the mouse is doing</source>
        <translation>Abandonner le geste en cours à la souris</translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>What would it take?</source>
        <translation>Que faudrait-il&#xa0;?</translation>
    </message>
    <message>
        <source>Searching for a staffing</source>
        <translation>Recherche d&apos;un effectif</translation>
    </message>
    <message>
        <source>Searches for the smallest staffing with which all promises are kept, and says what it costs.</source>
        <translation>Cherche le plus petit effectif avec lequel toutes les promesses sont tenues, et dit ce qu&apos;il coûte.</translation>
    </message>
    <message>
        <source>People by staff pool</source>
        <translation>Effectif par équipe</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Busy then</source>
        <translation>Occupation ensuite</translation>
    </message>
    <message>
        <source>Apply to the document</source>
        <translation>Appliquer au document</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>staff so that promises are kept</source>
        <translation>effectif pour que les promesses soient tenues</translation>
    </message>
    <message>
        <source>Cost of all people on duty: {after} an hour, now {before}.</source>
        <translation>Coût de toutes les personnes en service&#xa0;: {after} par heure, actuellement {before}.</translation>
    </message>
    <message>
        <source>With this staffing all other promises are kept.</source>
        <translation>Avec cet effectif, toutes les autres promesses sont tenues.</translation>
    </message>
    <message>
        <source>More people alone do not keep all promises; this is the best that was found.</source>
        <translation>Plus de personnes ne suffisent pas à tenir toutes les promesses&#xa0;; voici le mieux qui a été trouvé.</translation>
    </message>
    <message>
        <source>All promises are kept, and nobody can be spared.</source>
        <translation>Toutes les promesses sont tenues, et personne n&apos;est de trop.</translation>
    </message>
    <message>
        <source>With this staffing all promises are kept, and nobody of it can be spared.</source>
        <translation>Avec cet effectif, toutes les promesses sont tenues, et personne n&apos;y est de trop.</translation>
    </message>
    <message>
        <source>{count} staffings were simulated.</source>
        <translation>{count} effectifs ont été simulés.</translation>
    </message>
    <message>
        <source>What matters most?</source>
        <translation>Qu&apos;est-ce qui compte le plus&#xa0;?</translation>
    </message>
    <message>
        <source>Trying small changes</source>
        <translation>Essai de petits changements</translation>
    </message>
    <message>
        <source>Tries one more person in each staff pool, and 10 % less time at each step, one by one, and ranks what that brings.</source>
        <translation>Essaie une personne de plus dans chaque équipe et 10&#xa0;% de temps en moins à chaque étape, un à un, et classe ce que cela apporte.</translation>
    </message>
    <message>
        <source>Small changes by what they bring</source>
        <translation>Petits changements selon ce qu&apos;ils apportent</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Coût par cas</translation>
    </message>
    <message>
        <source>The most useful first. A star marks a change whose direction is beyond doubt (95 %).</source>
        <translation>Les plus utiles d&apos;abord. Une étoile marque un changement dont le sens ne fait aucun doute (95&#xa0;%).</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Petits changements</translation>
    </message>
    <message>
        <source>One more: {pool}</source>
        <translation>Une personne de plus&#xa0;: {pool}</translation>
    </message>
    <message>
        <source>10 % less time: {step}</source>
        <translation>10&#xa0;% de temps en moins&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <source>By simulation, mean of the week: busy · waiting</source>
        <translation>Par simulation, moyenne de la semaine : occupés · en attente</translation>
    </message>
    <message>
        <source>By simulation, {hour}: busy · waiting</source>
        <translation>Par simulation, {hour} : occupés · en attente</translation>
    </message>
    <message>
        <source>Mean of the week</source>
        <translation>Moyenne de la semaine</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Staff pools</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>How it was simulated</source>
        <translation>Comment la simulation a été faite</translation>
    </message>
    <message>
        <source>begun {day}: {target} done by</source>
        <translation>commencé {day} : {target} finis au plus tard</translation>
    </message>
    <message>
        <source>Promised to {target}: within {time}</source>
        <translation>Promis à {target}&#xa0;: en {time} au plus</translation>
    </message>
    <message>
        <source>can be promised to {target}</source>
        <translation>promesse possible pour {target}</translation>
    </message>
    <message>
        <source>hidden from the customer: {step}</source>
        <translation>masqué au client&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Time in the service</source>
        <translation>Temps dans le service</translation>
    </message>
    <message>
        <source>half of the customers less than</source>
        <translation>la moitié des clients moins de</translation>
    </message>
    <message>
        <source>95 % of the customers less than</source>
        <translation>95&#xa0;% des clients moins de</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>work that the customer sees</source>
        <translation>travail que le client voit</translation>
    </message>
    <message>
        <source>work that the customer does not see</source>
        <translation>travail que le client ne voit pas</translation>
    </message>
    <message>
        <source>Hand-offs per case</source>
        <translation>Passages de relais par cas</translation>
    </message>
    <message>
        <source>Customers served</source>
        <translation>Clients servis</translation>
    </message>
    <message>
        <source>Customers in the service at once</source>
        <translation>Clients dans le service à la fois</translation>
    </message>
    <message>
        <source>Times that patience was lost, per case</source>
        <translation>Pertes de patience, par cas</translation>
    </message>
    <message>
        <source>{pool} (busiest)</source>
        <translation>{pool} (la plus occupée)</translation>
    </message>
    <message>
        <source>the queue grows by {rate}</source>
        <translation>la file d&apos;attente s&apos;allonge de {rate}</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Effectif&#xa0;: {count}</translation>
    </message>
    <message>
        <source>mean wait for them</source>
        <translation>attente moyenne de ces personnes</translation>
    </message>
    <message>
        <source>customers waiting for them</source>
        <translation>clients en attente de ces personnes</translation>
    </message>
    <message>
        <source>95 % less than</source>
        <translation>95&#xa0;% moins de</translation>
    </message>
    <message>
        <source>times that patience was lost</source>
        <translation>pertes de patience</translation>
    </message>
    <message>
        <source>cost per case</source>
        <translation>coût par cas</translation>
    </message>
    <message>
        <source>plain Python at first, then compiled</source>
        <translation>d&apos;abord Python seul, puis compilé</translation>
    </message>
    <message>
        <source>compiled</source>
        <translation>compilé</translation>
    </message>
    <message>
        <source>plain Python</source>
        <translation>Python seul</translation>
    </message>
    <message>
        <source>{cases} customers in {replications} replications</source>
        <translation>{cases} clients en {replications} réplications</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Warm-up left away</source>
        <translation>Mise en régime écartée</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Attente moyenne</translation>
    </message>
    <message>
        <source>95 % wait less than</source>
        <translation>95&#xa0;% attendent moins de</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Lost patience</source>
        <translation>Patience perdue</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>The simulation ended with an error of this program: {error}</source>
        <translation>La simulation s&apos;est terminée par une erreur de ce programme&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>so few come by &apos;{name}&apos; that the run would last more than a century; ask for fewer cases or days</source>
        <translation>il en vient si peu par «&#xa0;{name}&#xa0;» que le calcul durerait plus d&apos;un siècle&#xa0;; demandez moins de cas ou de jours</translation>
    </message>
    <message>
        <source>there is no demand: nobody comes; say under demand how many customers come, and where</source>
        <translation>il n&apos;y a pas de demande&#xa0;: personne ne vient&#xa0;; indiquez sous la demande combien de clients viennent, et où</translation>
    </message>
    <message>
        <source>the demand &apos;{name}&apos; does not start at a step that work passes</source>
        <translation>la demande «&#xa0;{name}&#xa0;» ne commence pas à une étape où passe du travail</translation>
    </message>
    <message>
        <source>the demand &apos;{name}&apos; brings nobody: its rate is zero</source>
        <translation>la demande «&#xa0;{name}&#xa0;» n&apos;amène personne&#xa0;: son débit est nul</translation>
    </message>
    <message>
        <source>the demand &apos;{name}&apos; brings more than 10,000 cases a second</source>
        <translation>la demande «&#xa0;{name}&#xa0;» amène plus de 10&#xa0;000 cas par seconde</translation>
    </message>
    <message>
        <source>nobody of &apos;{name}&apos; is ever on duty: its schedule has no hours</source>
        <translation>personne de «&#xa0;{name}&#xa0;» n&apos;est jamais en service&#xa0;: son horaire n&apos;a pas d&apos;heures</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; needs {people} of &apos;{name}&apos; at once, and there are {count}: its work never begins</source>
        <translation>«&#xa0;{step}&#xa0;» a besoin de {people} personnes de «&#xa0;{name}&#xa0;» à la fois, qui n&apos;en compte que {count}&#xa0;: son travail ne commence jamais</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is never available</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est jamais disponible</translation>
    </message>
    <message>
        <source>more than 100,000 people cannot be simulated; &apos;{name}&apos; has {count}</source>
        <translation>on ne peut pas simuler plus de 100&#xa0;000 personnes&#xa0;; «&#xa0;{name}&#xa0;» en compte {count}</translation>
    </message>
    <message>
        <source>who comes to &apos;{step}&apos; never leaves: the loop has no way out ({count} steps)</source>
        <translation>qui arrive à «&#xa0;{step}&#xa0;» n&apos;en repart jamais&#xa0;: la boucle n&apos;a pas d&apos;issue ({count} étapes)</translation>
    </message>
    <message>
        <source>the queue at &apos;{step}&apos; grows without end: more than 100,000 cases are there at once; add staff or take demand away</source>
        <translation>la file à «&#xa0;{step}&#xa0;» grandit sans fin&#xa0;: plus de 100 000 cas y sont à la fois&#xa0;; ajoutez du personnel ou réduisez la demande</translation>
    </message>
    <message>
        <source>cases come to &apos;{step}&apos; again and again, and hardly any leaves</source>
        <translation>des cas reviennent sans cesse à «&#xa0;{step}&#xa0;», et presque aucun n&apos;en repart</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; have more work than they can do: in so long a run more than 100,000 cases would come to wait for them</source>
        <translation>«&#xa0;{name}&#xa0;» ont plus de travail qu&apos;ils ne peuvent en faire&#xa0;: dans une simulation aussi longue, plus de 100 000 cas les attendraient</translation>
    </message>
    <message>
        <source>more than 200,000 cases would be at &apos;{step}&apos; at once, which is more than a run can hold</source>
        <translation>plus de 200 000 cas seraient à la fois à «&#xa0;{step}&#xa0;», plus qu&apos;une simulation ne peut en contenir</translation>
    </message>
    <message>
        <source>one replication would take more than {most} events, and most at &apos;{step}&apos;; ask for fewer cases or days</source>
        <translation>une seule réplication prendrait plus de {most} événements, la plupart à «&#xa0;{step}&#xa0;»&#xa0;; demandez moins de cas ou de jours</translation>
    </message>
    <message>
        <source>a case passes &apos;{step}&apos; more than 1,000 times: hardly anybody finds the way out of the loop</source>
        <translation>un cas passe par «&#xa0;{step}&#xa0;» plus de 1 000 fois&#xa0;: presque personne ne trouve la sortie de la boucle</translation>
    </message>
    <message>
        <source>the fork &apos;{step}&apos; makes ever more pieces of work before any time passes</source>
        <translation>l&apos;embranchement «&#xa0;{step}&#xa0;» crée toujours plus de travaux sans qu&apos;aucun temps ne passe</translation>
    </message>
    <message>
        <source>no way out of &apos;{step}&apos; has a share above zero</source>
        <translation>aucune voie sortante de «&#xa0;{step}&#xa0;» n&apos;a une part supérieure à zéro</translation>
    </message>
    <message>
        <source>the times of &apos;{step}&apos; stand in a file that was not read</source>
        <translation>les durées de «&#xa0;{step}&#xa0;» sont dans un fichier qui n&apos;a pas été lu</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; gathers more than 10,000 cases at once</source>
        <translation>«&#xa0;{step}&#xa0;» réunit plus de 10&#xa0;000 cas à la fois</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; waits for {count} cases, and only {last} ever come: say after what time it begins</source>
        <translation>«&#xa0;{step}&#xa0;» attend {count} cas, et il n&apos;en vient jamais que {last}&#xa0;: indiquez après quel temps elle commence</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to a linked process and has several ways on; let one decision behind it split them</source>
        <translation>« {step} » mène à un processus lié et a plusieurs suites ; laissez une seule décision après elle les séparer</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; goes on until a time, which only a wait that needs no staff can</source>
        <translation>« {step} » dure jusqu&apos;à une heure, ce que seule peut une attente sans personnel</translation>
    </message>
    <message>
        <source>who waits at &apos;{step}&apos; never goes on: its schedule has no hours</source>
        <translation>qui attend à « {step} » ne repart jamais : son horaire n&apos;a pas d&apos;heures</translation>
    </message>
    <message>
        <source>the people whom &apos;{step}&apos; needs are never on duty at the same time</source>
        <translation>les personnes dont «&#xa0;{step}&#xa0;» a besoin ne sont jamais en service en même temps</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; gathers a batch, so nobody can lose patience there</source>
        <translation>«&#xa0;{step}&#xa0;» réunit un lot, donc personne ne peut y perdre patience</translation>
    </message>
    <message>
        <source>nobody waits at &apos;{step}&apos;, which needs no staff, so nobody can lose patience there</source>
        <translation>personne n&apos;attend à «&#xa0;{step}&#xa0;», qui n&apos;a pas besoin de personnel, donc personne ne peut y perdre patience</translation>
    </message>
    <message>
        <source>who loses patience at &apos;{step}&apos; goes to &apos;{to}&apos;, which is no step that work passes</source>
        <translation>qui perd patience à «&#xa0;{step}&#xa0;» va à «&#xa0;{to}&#xa0;», où ne passe aucun travail</translation>
    </message>
    <message>
        <source>who loses patience at &apos;{step}&apos; comes back to it at once, again and again</source>
        <translation>qui perd patience à «&#xa0;{step}&#xa0;» y revient aussitôt, encore et encore</translation>
    </message>
    <message>
        <source>a staff pool has more work than it can do, so waits grow from day to day</source>
        <translation>une équipe a plus de travail qu&apos;elle ne peut en faire, donc les attentes augmentent de jour en jour</translation>
    </message>
    <message>
        <source>no case went from its first step to its last one</source>
        <translation>aucun cas n&apos;est allé de sa première étape à sa dernière</translation>
    </message>
    <message>
        <source>no work passes its first or its last step</source>
        <translation>aucun travail ne passe par sa première ou sa dernière étape</translation>
    </message>
    <message>
        <source>an error of this program: Little&apos;s law does not hold at {where}; please report it with the document</source>
        <translation>une erreur de ce programme&#xa0;: la loi de Little n&apos;est pas vérifiée à {where}&#xa0;; veuillez le signaler avec le document</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; have more work than they can do: {rate} cases more wait for them every hour; times that depend on it are left out</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de travail qu&apos;il n&apos;est possible d&apos;en faire&#xa0;: chaque heure, {rate} cas de plus attendent&#xa0;; les temps qui en dépendent sont omis</translation>
    </message>
    <message>
        <source>cycle times still grow at the end of the run, and most wait at &apos;{step}&apos;; simulate more days</source>
        <translation>les temps de cycle augmentent encore à la fin du calcul, et c&apos;est à «&#xa0;{step}&#xa0;» qu&apos;il y a le plus d&apos;attente&#xa0;; simulez plus de jours</translation>
    </message>
    <message>
        <source>no warm-up could be found in so short a run; half of it was left away</source>
        <translation>aucune mise en régime n&apos;a pu être trouvée dans un calcul si court&#xa0;; la moitié en a été écartée</translation>
    </message>
    <message>
        <source>links that are not followed take the time given on them: {steps}</source>
        <translation>les liens qui ne sont pas suivis prennent la durée qui y est indiquée&#xa0;: {steps}</translation>
    </message>
    <message>
        <source>{count} cases had not left when the run was given up, and are in no figure of whole cases; most wait at &apos;{step}&apos;</source>
        <translation>{count} cas n&apos;étaient pas partis quand le calcul a été abandonné, et ne sont dans aucun chiffre des cas entiers&#xa0;; la plupart attendent à «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>no case came and left in the time that counts; simulate more days</source>
        <translation>aucun cas n&apos;est venu et reparti dans le temps qui compte&#xa0;; simulez plus de jours</translation>
    </message>
    <message>
        <source>no time is taken by the work of: {steps}; nobody waits for it, and it costs nothing</source>
        <translation>le travail de ces étapes ne prend aucun temps&#xa0;: {steps}&#xa0;; personne ne les attend et elles ne coûtent rien</translation>
    </message>
    <message>
        <source>one replication tells no intervals; that of a promise takes its cases as independent</source>
        <translation>une seule réplication ne donne pas d&apos;intervalles&#xa0;; celui d&apos;une promesse prend ses cas comme indépendants</translation>
    </message>
    <message>
        <source>with fewer than five replications the intervals are wide</source>
        <translation>avec moins de cinq réplications, les intervalles sont larges</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>the document is empty; it begins with format: {format}</source>
        <translation>le document est vide&#xa0;; il commence par format: {format}</translation>
    </message>
    <message>
        <source>the format is missing; the document begins with format: {format}</source>
        <translation>le format manque&#xa0;; le document commence par format: {format}</translation>
    </message>
    <message>
        <source>unknown format &apos;{found}&apos;; write {format}</source>
        <translation>format inconnu «&#xa0;{found}&#xa0;»&#xa0;; écrivez {format}</translation>
    </message>
    <message>
        <source>the document is of the newer format {found}; this program reads up to {format}</source>
        <translation>le document est au format {found}, plus récent&#xa0;; ce programme lit jusqu&apos;à {format}</translation>
    </message>
    <message>
        <source>the text has more than {most} characters</source>
        <translation>le texte a plus de {most} caractères</translation>
    </message>
    <message>
        <source>a number that is not finite cannot stand in a document</source>
        <translation>un nombre qui n&apos;est pas fini ne peut pas figurer dans un document</translation>
    </message>
    <message>
        <source>a time is written like 5 min or {exponential: 5 min}</source>
        <translation>une durée s&apos;écrit comme 5 min ou {exponential: 5 min}</translation>
    </message>
    <message>
        <source>empirical takes a list of times, such as [3 min, 5 min], or the name of a CSV file</source>
        <translation>empirical prend une liste de durées, par exemple [3 min, 5 min], ou le nom d&apos;un fichier CSV</translation>
    </message>
    <message>
        <source>k is a whole number from 1 to 1000</source>
        <translation>k est un nombre entier de 1 à 1000</translation>
    </message>
    <message>
        <source>staff is written like receptionist or {receptionist: 1, porter: 1}</source>
        <translation>le personnel s&apos;écrit comme receptionist ou {receptionist: 1, porter: 1}</translation>
    </message>
    <message>
        <source>there are two flows to &apos;{name}&apos;; one is the most</source>
        <translation>il y a deux flux vers «&#xa0;{name}&#xa0;»&#xa0;; un seul est permis</translation>
    </message>
    <message>
        <source>a batch holds from 1 to {most} cases</source>
        <translation>un lot contient de 1 à {most} cas</translation>
    </message>
    <message>
        <source>the hours end before they begin; write two periods across midnight</source>
        <translation>les heures finissent avant de commencer&#xa0;; écrivez deux plages de part et d&apos;autre de minuit</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; are not days; write for example mon-fri or mon, wed, sat</source>
        <translation>«&#xa0;{text}&#xa0;»&#xa0;: ce ne sont pas des jours&#xa0;; écrivez par exemple mon-fri ou mon, wed, sat</translation>
    </message>
    <message>
        <source>a document is a mapping that begins with format: service-blueprint/1</source>
        <translation>un document est un tableau clé-valeur qui commence par format: service-blueprint/1</translation>
    </message>
    <message>
        <source>a currency is three capital letters, such as EUR</source>
        <translation>une devise s&apos;écrit en trois majuscules, par exemple EUR</translation>
    </message>
    <message>
        <source>a mapping of ids to what they stand for is expected here</source>
        <translation>un tableau associant des identifiants à ce qu&apos;ils désignent est attendu ici</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; cannot be an id (small letters, digits and hyphens); &apos;{other}&apos; could</source>
        <translation>«&#xa0;{id}&#xa0;» ne peut pas être un identifiant (minuscules, chiffres et traits d&apos;union)&#xa0;; «&#xa0;{other}&#xa0;» le pourrait</translation>
    </message>
    <message>
        <source>a step cannot flow into itself</source>
        <translation>une étape ne peut pas avoir de flux vers elle-même</translation>
    </message>
    <message>
        <source>who loses patience cannot go to the same step</source>
        <translation>qui perd patience ne peut pas aller à la même étape</translation>
    </message>
    <message>
        <source>how many come is missing here: write rate (such as 30 / h), times or arrivals</source>
        <translation>combien viennent manque ici&#xa0;: écrivez rate (par exemple 30 / h), times ou arrivals</translation>
    </message>
    <message>
        <source>&apos;{first}&apos; says already when they come; take it away or &apos;{name}&apos;</source>
        <translation>«&#xa0;{first}&#xa0;» dit déjà quand ils viennent&#xa0;; enlevez-le, ou «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; is a step&apos;s id already; a note needs its own</source>
        <translation>«&#xa0;{id}&#xa0;» est déjà l&apos;identifiant d&apos;une étape&#xa0;; une note a besoin du sien</translation>
    </message>
    <message>
        <source>a position is written like [24, 12]</source>
        <translation>une position s&apos;écrit comme [24, 12]</translation>
    </message>
    <message>
        <source>a coordinate is a number between -1000000 and 1000000</source>
        <translation>une coordonnée est un nombre entre -1000000 et 1000000</translation>
    </message>
    <message>
        <source>the character {code} cannot stand in a document</source>
        <translation>le caractère {code} ne peut pas figurer dans un document</translation>
    </message>
    <message>
        <source>the document has {size} MB; the most is {most} MB</source>
        <translation>le document fait {size} Mo&#xa0;; le maximum est de {most} Mo</translation>
    </message>
    <message>
        <source>the document is UTF-16; save it as UTF-8</source>
        <translation>le document est en UTF-16&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>byte {code} is not UTF-8 (is the document Latin-1?); save it as UTF-8</source>
        <translation>l&apos;octet {code} n&apos;est pas de l&apos;UTF-8 (le document est-il en Latin-1&#xa0;?)&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>the document is nested more than {most} levels deep</source>
        <translation>le document est imbriqué sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>the document has more than {most} values</source>
        <translation>le document a plus de {most} valeurs</translation>
    </message>
    <message>
        <source>aliases (*{name}) are not read; write the value itself</source>
        <translation>les alias (*{name}) ne sont pas lus&#xa0;; écrivez la valeur elle-même</translation>
    </message>
    <message>
        <source>anchors (&amp;{name}) are not read; take it away</source>
        <translation>les ancres (&amp;{name}) ne sont pas lues&#xa0;; enlevez celle-ci</translation>
    </message>
    <message>
        <source>tags ({name}) are not read; take it away</source>
        <translation>les étiquettes ({name}) ne sont pas lues&#xa0;; enlevez celle-ci</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not read; write the values themselves</source>
        <translation>les clés de fusion (&lt;&lt;) ne sont pas lues&#xa0;; écrivez les valeurs elles-mêmes</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation>un second document commence ici&#xa0;; un fichier n&apos;en contient qu&apos;un</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; stands here twice</source>
        <translation>«&#xa0;{key}&#xa0;» figure deux fois ici</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>une clé doit être un texte simple</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>une tabulation ne peut pas servir de retrait&#xa0;; utilisez des espaces</translation>
    </message>
    <message>
        <source>this cannot be read as YAML: {reason}</source>
        <translation>illisible comme YAML&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>a colon is not expected here; put the text in quotes if it belongs to it</source>
        <translation>un deux-points n&apos;est pas attendu ici&#xa0;; mettez le texte entre guillemets s&apos;il en fait partie</translation>
    </message>
    <message>
        <source>a &apos;:&apos; is missing after this key</source>
        <translation>il manque un &apos;:&apos; après cette clé</translation>
    </message>
    <message>
        <source>the indentation does not fit, or a quote is missing before this line</source>
        <translation>le retrait ne convient pas, ou il manque un guillemet avant cette ligne</translation>
    </message>
    <message>
        <source>a &apos;,&apos; or &apos;}&apos; is missing here</source>
        <translation>il manque un &apos;,&apos; ou un &apos;}&apos; ici</translation>
    </message>
    <message>
        <source>a &apos;,&apos; or &apos;]&apos; is missing here</source>
        <translation>il manque un &apos;,&apos; ou un &apos;]&apos; ici</translation>
    </message>
    <message>
        <source>a list item begins with &apos;- &apos; at the same indentation</source>
        <translation>un élément de liste commence par &apos;- &apos; avec le même retrait</translation>
    </message>
    <message>
        <source>a quote that was opened is not closed</source>
        <translation>un guillemet ouvert n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>a value cannot begin with this character; put it in quotes</source>
        <translation>une valeur ne peut pas commencer par ce caractère&#xa0;; mettez-la entre guillemets</translation>
    </message>
    <message>
        <source>this escape is unknown; write \\ for a backslash in double quotes</source>
        <translation>cette séquence d&apos;échappement est inconnue&#xa0;; écrivez \\ pour une barre oblique inverse entre guillemets doubles</translation>
    </message>
    <message>
        <source>a list cannot begin here; put it on the next line</source>
        <translation>une liste ne peut pas commencer ici&#xa0;; mettez-la à la ligne suivante</translation>
    </message>
    <message>
        <source>the document ends above; this line does not belong to it</source>
        <translation>le document se termine plus haut&#xa0;; cette ligne n&apos;en fait pas partie</translation>
    </message>
    <message>
        <source>a single value is expected here, not a list or a mapping</source>
        <translation>une valeur unique est attendue ici, pas une liste ni un tableau clé-valeur</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>une liste est attendue ici</translation>
    </message>
    <message>
        <source>a mapping (key: value) is expected here</source>
        <translation>un tableau clé-valeur (key: value) est attendu ici</translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation>il faut une valeur ici</translation>
    </message>
    <message>
        <source>a unit is missing; write {example}, not {text}</source>
        <translation>il manque une unité&#xa0;; écrivez {example}, et non {text}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is too long for a quantity</source>
        <translation>«&#xa0;{text}&#xa0;» est trop long pour une quantité</translation>
    </message>
    <message>
        <source>this text must stand on one line</source>
        <translation>ce texte doit tenir sur une ligne</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing here</source>
        <translation>«&#xa0;{name}&#xa0;» manque ici</translation>
    </message>
    <message>
        <source>unknown key &apos;{name}&apos;; known are {names}</source>
        <translation>clé inconnue «&#xa0;{name}&#xa0;»&#xa0;; sont connues {names}</translation>
    </message>
    <message>
        <source>unknown key &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>clé inconnue «&#xa0;{name}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known here; known are {names}</source>
        <translation>«&#xa0;{name}&#xa0;» est inconnu ici&#xa0;; sont connus {names}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known here; did you mean &apos;{near}&apos;?</source>
        <translation>«&#xa0;{name}&#xa0;» est inconnu ici&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>unknown distribution &apos;{name}&apos;; known are {names}</source>
        <translation>loi de probabilité inconnue «&#xa0;{name}&#xa0;»&#xa0;; sont connues {names}</translation>
    </message>
    <message>
        <source>unknown distribution &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>loi de probabilité inconnue «&#xa0;{name}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>unknown stage &apos;{name}&apos;</source>
        <translation>phase inconnue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>unknown stage &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>phase inconnue «&#xa0;{name}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>unknown lane &apos;{name}&apos;</source>
        <translation>couloir inconnu «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>unknown lane &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>couloir inconnu «&#xa0;{name}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>unknown staff pool &apos;{name}&apos;</source>
        <translation>équipe inconnue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>unknown staff pool &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>équipe inconnue «&#xa0;{name}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>unknown schedule &apos;{name}&apos;</source>
        <translation>horaire inconnu «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>unknown schedule &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>horaire inconnu «&#xa0;{name}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>unknown step &apos;{name}&apos;</source>
        <translation>étape inconnue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>unknown step &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>étape inconnue «&#xa0;{name}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>unknown demand &apos;{name}&apos;</source>
        <translation>demande inconnue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>unknown demand &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>demande inconnue «&#xa0;{name}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>unknown promise &apos;{name}&apos;</source>
        <translation>promesse inconnue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>unknown promise &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>promesse inconnue «&#xa0;{name}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a step nor a note</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est ni une étape ni une note</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a step nor a note; did you mean &apos;{near}&apos;?</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est ni une étape ni une note&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands here twice</source>
        <translation>«&#xa0;{name}&#xa0;» figure deux fois ici</translation>
    </message>
    <message>
        <source>write true or false, not &apos;{text}&apos;</source>
        <translation>écrivez true ou false, et non «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 0 to 999999 (without quotes)</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un nombre entier de 0 à 999999 (sans guillemets)</translation>
    </message>
    <message>
        <source>a score is written without quotes, such as 5</source>
        <translation>une note s&apos;écrit sans guillemets, par exemple 5</translation>
    </message>
    <message>
        <source>a change says what it is about; it begins with one of {names}</source>
        <translation>un changement dit sur quoi il porte&#xa0;; il commence par l&apos;un de {names}</translation>
    </message>
    <message>
        <source>say here what changes, such as {example}</source>
        <translation>indiquez ici ce qui change, par exemple {example}</translation>
    </message>
    <message>
        <source>a flow is named by its two steps, like [check-in, room-ready]</source>
        <translation>un flux se nomme par ses deux étapes, par exemple [check-in, room-ready]</translation>
    </message>
    <message>
        <source>name the staff pools that serve together, like [reception, concierge]</source>
        <translation>nommez les équipes qui servent ensemble, par exemple [reception, concierge]</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; cannot be an id (small letters, digits and hyphens)</source>
        <translation>«&#xa0;{id}&#xa0;» ne peut pas être un identifiant (minuscules, chiffres et traits d&apos;union)</translation>
    </message>
    <message>
        <source>the file has more than {most} lines</source>
        <translation>le fichier a plus de {most} lignes</translation>
    </message>
    <message>
        <source>the file stands beside the document; save the document first</source>
        <translation>le fichier se trouve à côté du document&#xa0;; enregistrez d&apos;abord le document</translation>
    </message>
    <message>
        <source>the files link to each other in a circle: {chain}</source>
        <translation>les fichiers se lient les uns aux autres en cercle&#xa0;: {chain}</translation>
    </message>
    <message>
        <source>the links lead through more than {most} files one behind the other: {chain}</source>
        <translation>les liens passent par plus de {most} fichiers l&apos;un derrière l&apos;autre&#xa0;: {chain}</translation>
    </message>
    <message>
        <source>there is no such file beside the document</source>
        <translation>il n&apos;y a pas de tel fichier à côté du document</translation>
    </message>
    <message>
        <source>the path leads out of the folder of the document</source>
        <translation>le chemin sort du dossier du document</translation>
    </message>
    <message>
        <source>{path}: this is not a file</source>
        <translation>{path}&#xa0;: ce n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>the links lead to more than {most} files</source>
        <translation>les liens mènent à plus de {most} fichiers</translation>
    </message>
    <message>
        <source>the linked files have more than {most} MB together</source>
        <translation>les fichiers liés dépassent ensemble {most} Mo</translation>
    </message>
    <message>
        <source>{file} counts in {other}, this document in {own}: its costs are left out</source>
        <translation>{file} compte en {other}, ce document en {own}&#xa0;: ses coûts sont laissés de côté</translation>
    </message>
    <message>
        <source>{file} has no start &apos;{start}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>{file} n&apos;a pas de début «&#xa0;{start}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>{file} has no start &apos;{start}&apos;</source>
        <translation>{file} n&apos;a pas de début «&#xa0;{start}&#xa0;»</translation>
    </message>
    <message>
        <source>{file} has no start</source>
        <translation>{file} n&apos;a pas de début</translation>
    </message>
    <message>
        <source>{file} has several starts; name one of them, as in {file}#{start}</source>
        <translation>{file} a plusieurs débuts&#xa0;; nommez-en un, comme dans {file}#{start}</translation>
    </message>
    <message>
        <source>{file}:{line}:{column}: {problem}</source>
        <translation>{file}:{line}:{column}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{file} names {place}: {problem}</source>
        <translation>{file} indique {place}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>le fichier ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the file has more than {most} MB</source>
        <translation>le fichier fait plus de {most} Mo</translation>
    </message>
    <message>
        <source>this line is no CSV</source>
        <translation>cette ligne n&apos;est pas du CSV</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither a time nor a number of seconds from 0 up</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est ni une durée ni un nombre de secondes à partir de 0</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>dates and times without a date cannot stand in one file</source>
        <translation>des dates et des heures sans date ne peuvent pas figurer dans un même fichier</translation>
    </message>
    <message>
        <source>arrivals must be sorted; this one is earlier than the last</source>
        <translation>les arrivées doivent être triées&#xa0;; celle-ci est antérieure à la précédente</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; has backslashes; write / between folder and file, on every system</source>
        <translation>«&#xa0;{text}&#xa0;» contient des barres obliques inverses&#xa0;; écrivez / entre dossier et fichier, sur tous les systèmes</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not the path of a document in this folder or below it, such as {example}</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas le chemin d&apos;un document de ce dossier ou en dessous, comme {example}</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Bank counter</source>
        <translation>Guichet de banque</translation>
    </message>
    <message>
        <source>Empty blueprint</source>
        <translation>Blueprint vide</translation>
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
        <translation>j</translation>
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
        <translation>prend {time}</translation>
    </message>
    <message>
        <source>wait at most {time}</source>
        <translation>attente d&apos;au plus {time}</translation>
    </message>
    <message>
        <source>{promise}: {time} for {share}</source>
        <translation>{promise} : {time} pour {share}</translation>
    </message>
    <message>
        <source>as the standard says ({standard})</source>
        <translation>comme le dit le standard ({standard})</translation>
    </message>
    <message>
        <source>+{time}: longer than the standard of {standard}</source>
        <translation>+{time} : plus long que le standard de {standard}</translation>
    </message>
    <message>
        <source>−{time}: within the standard of {standard}</source>
        <translation>−{time} : dans le standard de {standard}</translation>
    </message>
    <message>
        <source>Standard: the document says none</source>
        <translation>Standard : le document n&apos;en dit aucun</translation>
    </message>
    <message>
        <source>Standard: {standard}</source>
        <translation>Standard : {standard}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Perceived</source>
        <translation>Perçu</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Sins and plagues</source>
        <translation>Péchés et plaies</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Gap along the journey</source>
        <translation>Écart au fil du parcours</translation>
    </message>
    <message>
        <source>Gap along the journey, on average</source>
        <translation>Écart au fil du parcours, en moyenne</translation>
    </message>
    <message>
        <source>Gap along the journey, each walk-through</source>
        <translation>Écart au fil du parcours, chaque visite</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Ce service</translation>
    </message>
    <message>
        <source>No step has both scores yet. Enter expectation and perception in a walk-through.</source>
        <translation>Aucune étape n&apos;a encore les deux notes. Saisissez attente et perception dans une visite d&apos;observation.</translation>
    </message>
    <message>
        <source>Perception minus expectation, step by step; below 0 customers get less than they expect.</source>
        <translation>Perception moins attente, étape par étape ; au-dessous de 0 les clients reçoivent moins qu&apos;ils n&apos;attendent.</translation>
    </message>
    <message>
        <source>At none of {count} steps customers get less than they expect.</source>
        <translation>À aucune des {count} étapes les clients ne reçoivent moins qu&apos;ils n&apos;attendent.</translation>
    </message>
    <message>
        <source>At {below} of {count} steps customers get less than they expect, the least at &apos;{step}&apos; ({gap}).</source>
        <translation>À {below} étapes sur {count} les clients reçoivent moins qu&apos;ils n&apos;attendent, le moins à « {step} » ({gap}).</translation>
    </message>
    <message>
        <source>{curve}: {what}</source>
        <translation>{curve} : {what}</translation>
    </message>
    <message>
        <source>Perception minus expectation (scores from 1 to 7)</source>
        <translation>Perception moins attente (notes de 1 à 7)</translation>
    </message>
    <message>
        <source>{step}, {curve}: {gap} (expected {expectation}, got {perception})</source>
        <translation>{step}, {curve} : {gap} (attendu {expectation}, reçu {perception})</translation>
    </message>
    <message>
        <source>Apathy</source>
        <translation>Apathie</translation>
    </message>
    <message>
        <source>Brush-off</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <source>Coldness</source>
        <translation>Froideur</translation>
    </message>
    <message>
        <source>Condescension</source>
        <translation>Condescendance</translation>
    </message>
    <message>
        <source>Robotism</source>
        <translation>Robotisation</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Règlement avant tout</translation>
    </message>
    <message>
        <source>Runaround</source>
        <translation>Renvoi de l&apos;un à l&apos;autre</translation>
    </message>
    <message>
        <source>Lost time</source>
        <translation>Temps perdu</translation>
    </message>
    <message>
        <source>Bad information</source>
        <translation>Mauvaise information</translation>
    </message>
    <message>
        <source>Unsuitable schedules</source>
        <translation>Horaires inadaptés</translation>
    </message>
    <message>
        <source>Insufficient availability</source>
        <translation>Disponibilité insuffisante</translation>
    </message>
    <message>
        <source>Unsuitable rhythm</source>
        <translation>Rythme inadapté</translation>
    </message>
    <message>
        <source>Lack of anticipation</source>
        <translation>Manque d&apos;anticipation</translation>
    </message>
    <message>
        <source>Lack of reaction</source>
        <translation>Manque de réaction</translation>
    </message>
    <message>
        <source>Nobody seems to care about the customer</source>
        <translation>Personne ne semble se soucier du client</translation>
    </message>
    <message>
        <source>The customer is got rid of, not helped</source>
        <translation>On se débarrasse du client sans l&apos;aider</translation>
    </message>
    <message>
        <source>Unfriendly, curt or impatient</source>
        <translation>Désagréable, sec ou impatient</translation>
    </message>
    <message>
        <source>The customer is talked down to</source>
        <translation>On parle au client de haut</translation>
    </message>
    <message>
        <source>Every customer gets the same words, without a thought</source>
        <translation>Chaque client reçoit les mêmes mots, sans réfléchir</translation>
    </message>
    <message>
        <source>Rules go before the customer&apos;s good</source>
        <translation>Les règles passent avant le bien du client</translation>
    </message>
    <message>
        <source>The customer is sent from one to another</source>
        <translation>Le client est renvoyé de l&apos;un à l&apos;autre</translation>
    </message>
    <message>
        <source>Time passes and nothing is done for the customer</source>
        <translation>Le temps passe et rien n&apos;est fait pour le client</translation>
    </message>
    <message>
        <source>What is said of times is missing or wrong</source>
        <translation>Ce que l&apos;on dit des horaires manque ou est faux</translation>
    </message>
    <message>
        <source>Open when the customer cannot come</source>
        <translation>Ouvert quand le client ne peut pas venir</translation>
    </message>
    <message>
        <source>Nobody is free for the customer</source>
        <translation>Personne n&apos;est libre pour le client</translation>
    </message>
    <message>
        <source>Too fast or too slow for the customer</source>
        <translation>Trop vite ou trop lentement pour le client</translation>
    </message>
    <message>
        <source>What was bound to happen was not prepared</source>
        <translation>Ce qui devait arriver n&apos;était pas préparé</translation>
    </message>
    <message>
        <source>What went wrong was not put right in time</source>
        <translation>Ce qui a mal tourné n&apos;a pas été réparé à temps</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Step and standard</source>
        <translation>Étape et standard</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Walk-through: {service}</source>
        <translation>Visite d&apos;observation : {service}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Scores: 1 is poor, 7 is excellent. The time is by the clock, waiting included.</source>
        <translation>Notes : 1 est mauvais, 7 est excellent. Le temps est celui de la montre, attente comprise.</translation>
    </message>
    <message>
        <source>This service has no step that its customers see.</source>
        <translation>Ce service n&apos;a aucune étape que ses clients voient.</translation>
    </message>
    <message>
        <source>Sins</source>
        <translation>Péchés</translation>
    </message>
    <message>
        <source>Plagues</source>
        <translation>Plaies</translation>
    </message>
</context>
<context>
    <name>what-if</name>
    <message>
        <source>Move backstage</source>
        <translation>Passer en coulisses</translation>
    </message>
    <message>
        <source>Move in front of the customer</source>
        <translation>Passer devant le client</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Une personne de plus</translation>
    </message>
    <message>
        <source>Share people with another pool</source>
        <translation>Partager le personnel avec une autre équipe</translation>
    </message>
    <message>
        <source>People of its own</source>
        <translation>Ses propres personnes</translation>
    </message>
    <message>
        <source>Automate</source>
        <translation>Automatiser</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>20 % more customers</source>
        <translation>20&#xa0;% de clients en plus</translation>
    </message>
    <message>
        <source>{step} backstage</source>
        <translation>{step} en coulisses</translation>
    </message>
    <message>
        <source>{step} in front of the customer</source>
        <translation>{step} devant le client</translation>
    </message>
    <message>
        <source>{pool}: {count} people</source>
        <translation>{pool}&#xa0;: effectif de {count}</translation>
    </message>
    <message>
        <source>{pool}: one person</source>
        <translation>{pool}&#xa0;: une personne</translation>
    </message>
    <message>
        <source>{step}: people of its own</source>
        <translation>{step} : ses propres personnes</translation>
    </message>
    <message>
        <source>{one} and {other} together</source>
        <translation>{one} et {other} ensemble</translation>
    </message>
    <message>
        <source>{step} by a machine</source>
        <translation>{step} par une machine</translation>
    </message>
    <message>
        <source>Without {step}</source>
        <translation>Sans {step}</translation>
    </message>
    <message>
        <source>{demand}: 20 % more</source>
        <translation>{demand}&#xa0;: 20&#xa0;% de plus</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A remark on the map</source>
        <translation>Une remarque sur la carte</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>A role or a department: a row of the map</source>
        <translation>Un rôle ou un département&#xa0;: une ligne de la carte</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>A stage of the customer&apos;s journey: a column of the map</source>
        <translation>Une phase du parcours du client&#xa0;: une colonne de la carte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Embranchement</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Jonction</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve physique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Something that people do</source>
        <translation>Ce que font des personnes</translation>
    </message>
    <message>
        <source>Where customers come in</source>
        <translation>Là où les clients arrivent</translation>
    </message>
    <message>
        <source>Where the service is over</source>
        <translation>Là où le service est terminé</translation>
    </message>
    <message>
        <source>The ways part: each case goes one of them</source>
        <translation>Les voies se séparent&#xa0;: chaque cas en suit une</translation>
    </message>
    <message>
        <source>The work goes on in parallel</source>
        <translation>Le travail se poursuit en parallèle</translation>
    </message>
    <message>
        <source>Parallel work comes together again</source>
        <translation>Le travail en parallèle se rejoint</translation>
    </message>
    <message>
        <source>Time passes that needs nobody&apos;s work</source>
        <translation>Du temps passe sans que personne n&apos;y travaille</translation>
    </message>
    <message>
        <source>A physical thing that the customer meets</source>
        <translation>Une chose concrète que le client rencontre</translation>
    </message>
    <message>
        <source>Another process goes on here</source>
        <translation>Un autre processus continue ici</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Toujours la même</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentielle</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Triangulaire</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Log-normale</translation>
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
        <translation>Telles que mesurées</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Le plus probable</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Étages (k)</translation>
    </message>
    <message>
        <source>Measured times</source>
        <translation>Temps mesurés</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Staff pools</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Walk-throughs</source>
        <translation>Visites d&apos;observation</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
</context>
</TS>
